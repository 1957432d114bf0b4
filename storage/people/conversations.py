"""How conversations are reached, where a platform tells it only by speaking first."""

from bot.people import Place, Reference, key_read
from storage.engine import Run


class Conversations:
    _run: Run

    def reached_by(self, reference: Reference) -> None:
        """Keep how a conversation is reached now."""
        self._run(
            "insert into conversations (workspace, platform, channel, service, person) values"
            " (:workspace, :platform, :channel, :service, :person)"
            " on conflict (workspace, platform, channel) do update set"
            " service = excluded.service, person = excluded.person",
            platform=reference.place.platform,
            channel=reference.place.channel,
            service=reference.service,
            person=reference.person.key if reference.person else None,
        )

    def out_of_reach(self, place: Place) -> None:
        """Forget a conversation: the bot is not in it any more."""
        self._run(
            "delete from conversations where workspace = :workspace and platform = :platform and channel = :channel",
            platform=place.platform,
            channel=place.channel,
        )

    def references(self, platform: str) -> list[Reference]:
        rows = self._run(
            "select channel, service, person from conversations where workspace = :workspace and platform = :platform"
            " order by channel",
            platform=platform,
        )
        return [
            Reference(Place(platform, channel), service, key_read(person) if person else None)
            for channel, service, person in rows
        ]
