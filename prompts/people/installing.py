"""What a browser shows whoever installs the app in Slack: the invitation, and what came of it."""

from bot.company.installations import Outcome
from bot.languages import closest
from prompts.words import LANGUAGES, Say


def page(outcome: Outcome | None, languages: str) -> tuple[str, str, str, str]:
    """Return language, title, sentence and way out, in the first of a browser's languages that is one of ours."""
    return said(outcome, Say(spoken(languages)))


def said(outcome: Outcome | None, say: Say) -> tuple[str, str, str, str]:
    if outcome is None:
        return say.language, "Empty Chair", say.plain("install-invitation"), say.plain("install-add")
    title = "install-done" if outcome is Outcome.INSTALLED else "install-none"
    way = "install-open" if outcome is Outcome.INSTALLED else "install-again"
    return say.language, say.plain(title), say.plain(f"install-{outcome}"), say.plain(way)


def spoken(languages: str) -> str:
    """Read https://www.rfc-editor.org/rfc/rfc9110#field.accept-language, as far as it is well written."""
    wanted = sorted((_wanted(part) for part in languages[:1000].split(",")), key=lambda each: -each[0])
    ours = (tag for weight, tag in wanted if weight > 0 and closest(tag) == tag.partition("-")[0].lower())
    return next(ours, LANGUAGES[0])


def _wanted(part: str) -> tuple[float, str]:
    tag, _, weight = part.strip().partition(";")
    try:
        return float(weight.strip().removeprefix("q=") or 1), tag.strip()
    except ValueError:
        return 0, tag.strip()
