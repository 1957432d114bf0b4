"""What becomes of a win's post in Slack: people react to it, and somebody deletes it."""

from collections.abc import Iterator

import pytest

from bot.commands import AddNames
from storage import Store
from tests.journeys.wins.told import about, catches_up, posted, posts_in
from tests.office import Office
from tests.platforms.slack_office import OnSlack
from tests.platforms.slack_requests import event
from tests.platforms.slack_world import BOT, Message


class Workspace:
    """The workspace after a win was posted in it."""

    def __init__(self, store: Store) -> None:
        self.outside = OnSlack()
        self.office = Office(store, self.outside)
        posted(self.office)

    @property
    def post(self) -> Message:
        [post] = [one for one in self.outside.slack.world.messages if "via Empty Chair" in str(one.blocks)]
        return post

    def reacts(self, kind: str, event_id: str, by: str = BOT, ts: str = "", sign: str = "tada") -> None:
        item = {"type": "message", "channel": self.post.channel, "ts": ts or self.post.ts}
        told = {"type": kind, "user": "UGUIDO", "reaction": sign, "item_user": by, "item": item}
        self.office.run(self.outside.hears(event(told, event_id)))

    def listed(self) -> str:
        return self.office.types("Mei", "wins").words


@pytest.fixture
def workspace(store: Store) -> Iterator[Workspace]:
    workspace = Workspace(store)
    yield workspace
    workspace.office.close()


def test_reactions_are_counted_once_each_and_only_under_the_post(workspace: Workspace) -> None:
    workspace.reacts("reaction_added", "Ev1")
    workspace.reacts("reaction_added", "Ev1")
    assert "one reaction" in workspace.listed()
    workspace.reacts("reaction_added", "Ev2", sign="heart")
    workspace.reacts("reaction_added", "Ev3", by="UANA")
    workspace.reacts("reaction_added", "Ev4", ts="1.000001")
    assert "2 reactions" in workspace.listed()
    workspace.reacts("reaction_removed", "Ev5")
    workspace.reacts("reaction_removed", "Ev6")
    assert "reaction" not in workspace.listed()


def test_neither_who_reacted_nor_how_is_kept(workspace: Workspace) -> None:
    workspace.reacts("reaction_added", "Ev1", sign="very-unlikely-sign")
    kept = str([workspace.office.rows("select * from win_posts"), workspace.office.rows("select * from deliveries")])
    assert "UGUIDO" not in kept
    assert "very-unlikely-sign" not in kept


def test_a_reaction_to_a_file_is_none_of_our_business(workspace: Workspace) -> None:
    told = {"type": "reaction_added", "user": "UGUIDO", "item_user": BOT, "item": {"type": "file", "file": "F1"}}
    workspace.office.run(workspace.outside.hears(event(told)))
    assert "reaction" not in workspace.listed()


def test_a_post_deleted_in_slack_is_not_repeated_until_the_executive_says_so(workspace: Workspace) -> None:
    office = workspace.office
    workspace.outside.slack.world.messages.remove(workspace.post)
    office.do(AddNames(1, (office.person("Barbara"),)), office.person("Ana"))
    catches_up(office)
    catches_up(office)
    assert posts_in(office) == []
    office.press_on("Dana", about(office, "Dana", "cannot be reached any more"), "Post it again")
    catches_up(office)
    assert "@Barbara" in posts_in(office)[0].words
    assert len(posts_in(office)) == 1
