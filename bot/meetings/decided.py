"""Which sentence of a recorder's summary is suggested as the decision: a whole one, word for word, or none.

By these rules alone, no model: the first sentence that says by its words that something was decided; else the first
next step; else the first sentence of the overview; else the summary's title, if that is a sentence. One with more than
``MAX_DECISION`` characters, an address, or hardly any words is passed over: nothing is ever cut or put together.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.letters import words_in
from bot.meetings import MAX_DECISION
from bot.meetings.titles import is_sensitive

FEWEST_WORDS = 3
LONGEST_CUT = 12  # characters of a word that is cut short, and the space before it
LETTER = re.compile(r"[^\W\d_]")
SPACE = re.compile(r"\s+")
BULLET = re.compile(r"^(?:(?:[-\u2013\u2014*•·▪◦#>]+|\[[ xX]?\]|\d{1,2}[.)])\s+)+")
ENDS = re.compile(r"[.!?…]{1,3}[\"”\u2019“»)]{0,3}(?=\s)|[。\uff01\uff1f][」』\uff09]{0,3}")
WHOLE = re.compile(r"(?:[.!?…][\"”\u2019“»)]{0,3}|[。\uff01\uff1f][」』\uff09]{0,3})$")
BEGINS = re.compile(r"\s[\"“„«(¿¡]{0,3}[A-ZÀ-ÖØ-Þ0-9]|(?<=[。\uff01\uff1f」』\uff09])\s*\S")
NOT_THE_END = re.compile(  # before a full stop: a letter alone, a number as in *3. Mai*, or what is often cut short
    r"(?:^|[\s(])(?:[^\W\d_]|\d{1,2}|dr|prof|mr|mrs|ms|st|no|nr|vs|etc|ca|approx|e\.g|i\.e|inc|ltd|dept|bzw|usw|evtl"
    r"|ggf|inkl|z\.b|d\.h|u\.a|abs|str|mio|mrd|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dez|dec|sra?|srta"
    r"|mme|mlle|p\.ex|p\.ej|aprox|pág|núm|janv|févr|avr|juil|déc|ene|abr|ago|dic|fev)\.$",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    r"@|://|\bwww\.|\b[\w-]+\.(?:com|org|net|io|example|de|eu|co|us|app|dev|fr|es|br|jp)\b", re.IGNORECASE
)
DECIDED = re.compile(
    r"(?<!\w)(?:decid(?:ed|es)|decision (?:is|was) to|agreed (?:to|that|on|upon)|approved|resolved to|settled on"
    r"|will go (?:ahead )?with|opted (?:to|for)|chose to|beschlossen|beschließ(?:t|en)|beschloss|entschieden"
    r"|entschied|entscheidet|geeinigt|einigte(?:n)? sich|vereinbart(?:e|en)?|verabschiedet|genehmigt"
    r"|décid(?:é|ée|és|ées|e|ent|ons|èrent)|convenus?|convenues?|validée?s?|approuvée?s?|adoptée?s?|actée?s?|tranché"
    r"|decidi(?:ó|eron|mos|do|da|u|ram)|decide(?:n|m)?|acord(?:ó|aron|amos|ado|ada|ou|aram)|se resolvió"
    r"|apro[bv](?:ó|aron|amos|ado|ada|ou|aram)|ficou (?:decidido|definido|combinado|acordado)|defini(?:u|ram|mos)"
    r"|combin(?:ou|amos|aram))(?!\w)"
    r"|決定(?:し|され)|決ま(?:った|りました)|決め(?:た|ました)|ことに(?:し|なり|なっ)(?:た|ました)|合意(?:し|され)|承認(?:し|され)|可決",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"(?<!\w)(?:not|never|nobody|nothing|no|yet|nicht|noch|nichts|niemand|keine?[rnms]?|ne|pas|jamais|rien|personne"
    r"|aucune?|encore|nunca|nadie|nada|todavía|aún|não|ninguém|nenhuma?|ainda)(?!\w)|(?<!\w)n['\u2019]|n['\u2019]t\b"
    r"|ません|なかった|ていない|まだ|未定|保留",
    re.IGNORECASE,
)


def decision_in(title: str, steps: Sequence[str], overview: Sequence[str]) -> str:
    """Return the sentence to suggest; an empty text where none will do. Steps and overview are lines as written."""
    told, done = [*_sentences(overview)], [*_sentences(steps)]
    decided = (sentence for sentence in (*told, *done) if DECIDED.search(sentence) and not OPEN.search(sentence))
    named = (sentence for sentence in _sentences([title]) if WHOLE.search(sentence))
    return next((one for one in (*decided, *done, *told, *named) if _will_do(one)), "")


def _sentences(lines: Iterable[str]) -> Iterator[str]:
    """Yield what can stand alone: a line without a full stop is one, as the next steps are written."""
    for line in lines:
        rest = BULLET.sub("", SPACE.sub(" ", line).strip())
        begun = 0
        for end in ENDS.finditer(rest):
            before = max(begun, end.end() - LONGEST_CUT)
            if BEGINS.match(rest, end.end()) and not NOT_THE_END.search(rest, before, end.end()):
                yield rest[begun : end.end()].strip()
                begun = end.end()
        yield rest[begun:].strip()


def _will_do(sentence: str) -> bool:
    fits = len(sentence) <= MAX_DECISION and not ADDRESS.search(sentence) and not is_sensitive(sentence)
    words = [word for word in words_in(sentence) if LETTER.search(word)]
    return fits and len(words) >= FEWEST_WORDS
