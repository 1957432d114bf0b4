"""What a meeting's title gives away. A sensitive one beats every rule that would allow asking, and is never stored.

Words stand with boundaries on both sides: *HR sync* is sensitive, *Chris sync* is not.
"""

import re

SENSITIVE = {
    "en": (
        "hr", "human resources", "performance", "perf review", "appraisal", "1 ?(?:[:/\u2013-]|-?(?:on|to)-?) ?1s?",
        "one[- ]on[- ]one",
        "one[- ]to[- ]one", "o3", "interview", "interviews", "candidate", "debrief", "hiring", "compensation", "comp",
        "salary", "salaries", "pay review", "bonus", "termination", "redundancy", "layoffs?", "severance",
        "disciplinary", "grievance", "harassment", "legal", "litigation", "lawsuit", "counsel", "attorney",
        "medical", "health", "sick leave", "therapy", "doctor", "m&a", "merger", "acquisition", "due diligence",
        "confidential", "works council", "promotion", "pip",
    ),
    "de": (
        "personal", "personalgespräch", "mitarbeitergespräch", "jahresgespräch", "vier[- ]augen", "bewerbungsgespräch",
        "vorstellungsgespräch", "bewerber(?:in)?", "gehalt", "gehälter", "gehaltsgespräch", "vergütung", "kündigung",
        "abmahnung", "abfindung", "aufhebungsvertrag", "betriebsrat", "rechtsstreit", "anwalt", "anwältin", "rechtlich",
        "arzt", "krank", "krankheit", "bem[- ]gespräch", "wiedereingliederung", "übernahme", "fusion", "vertraulich",
        "leistungsbeurteilung", "zielgespräch", "beförderung",
    ),
}  # fmt: skip
SOCIAL = {
    "en": (
        "lunch", "coffee", "breakfast", "dinner", "drinks", "birthday", "party", "happy hour", "team event", "farewell",
        "hold", "placeholder", "block(?:ed|er)?", "focus(?! group)(?: time)?", "commute", "travel", "dns",
        "do not schedule", "no meetings?", "ooo", "out of office",
        "vacation", "holiday", "gym", "yoga", "errand", "tbd",
    ),
    "de": (
        "mittag", "mittagessen", "mittagspause", "kaffee", "kaffeepause", "frühstück", "feier", "geburtstag", "umtrunk",
        "feierabend", "ausflug", "abschied", "platzhalter", "blocker", "geblockt", "fokuszeit", "anfahrt", "fahrt",
        "reise", "urlaub", "abwesend", "pause",
    ),
}  # fmt: skip


def is_sensitive(title: str) -> bool:
    return bool(_SENSITIVE.search(title))


def is_social(title: str) -> bool:
    return bool(_SOCIAL.search(title))


def _any_of(words: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    each = "|".join(word for language in words.values() for word in language)
    return re.compile(rf"(?<!\w)(?:{each})(?!\w)", re.IGNORECASE)


_SENSITIVE = _any_of(SENSITIVE)
_SOCIAL = _any_of(SOCIAL)
