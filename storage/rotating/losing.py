"""What is gone when the key is lost. What stands in clear stays: whatever was closed, counted, decided and written."""

from typing import LiteralString

from storage.keys import Keys
from storage.leaders.pay import LONGEST
from storage.moving import End
from storage.rotating.columns import COLUMNS

WHOLE: tuple[LiteralString, ...] = (  # of no use without the key, and never to be opened
    "secrets",
    "given",
    "arms",  # the lot falls anew
    "consents_withdrawn",  # nobody is known again there
    "carried_keys",
)


def lose_what_is_shut(end: End, new: Keys) -> dict[str, int]:
    """Let it be gone, and return how many rows that were, by table; who was asked about pay may answer again."""
    sealed = [column.table for column in COLUMNS if column.lost and column.table != "pay_asked"]
    gone = {table.name: end.count(table) for table in end.tables() if table.name in (*WHOLE, *sealed)}
    for table in end.tables():
        if table.name in gone:
            end.clear(table)
    end.run("update pay_asked set sealed = :nothing", nothing=new.pay.close("".ljust(LONGEST)))
    return gone
