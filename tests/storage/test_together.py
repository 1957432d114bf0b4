"""Whatever names a person is theirs under either of their accounts: no column is forgotten when two become one."""

from storage.people.together import EACH_ONCE, OF_ONE
from storage.people.traces import RENAMED

STAYS = {  # what is kept of an account and goes on being its own
    ("rooms", "inviter"): "accounts invite, on the platform they are on",
    ("scheduled", "owner"): "calendars name addresses, which are read anew",
    ("scheduled", "host"): "as above",
    ("audit", "person"): "what happened was done by that account",
    ("setups", "person"): "as above",
    ("setup_versions", "person"): "as above",
    ("setup_steps", "person"): "as above",
    ("calls", "person"): "by e-mail, which both accounts share",
    ("sponsor_offers", "person"): "as above",
    ("sponsor_offers", "by"): "as above",
    ("sponsor_offers", "former"): "as above",
    ("agendas", "host"): "as above",
    ("slack_installations", "person"): "accounts install, on the platform they are on",
}


def test_every_column_that_names_somebody_is_brought_together_or_said_to_stay() -> None:
    assert len(RENAMED) > 20, "Found hardly any columns."
    joined = {*OF_ONE, *((table, "person") for table, _ in EACH_ONCE)}
    assert {*RENAMED} - joined == STAYS.keys()
