"""Words that a model may not choose, in English and in German: numbers, causes, and who deserves it.

The vocabulary has none of them. They are told apart so that somebody who looks at the verdicts learns what went wrong.
"""

import re

_ENGLISH_NUMBER = (
    r"zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|billions?|dozens?|scores?|percent"
    r"|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|halves|half|quarters?|thirds?|fifths?|tenths?"
    r"|once|twice|thrice|doubled?|doubles|doubling|tripled?|triples|quadrupled?|(?:two|three|four|five|ten)fold|most"
    r"|all|every|each|both|none|nobody|majority|several|many|few|fewer|couple|pair"
)
_GERMAN_DIGIT = r"zwei|zwo|drei|vier|fünf|fuenf|sechs?|sieben|sieb|acht|neun|zehn|elf|zwölf|zwoelf|zwan"
_GERMAN_NUMBER = (
    rf"null|eins|ein(?=und|hundert|tausend|mal)\w+|(?:{_GERMAN_DIGIT}|hundert|tausend|million|milliarde)"
    r"(?:und|zig|ßig|ssig|zehn|hundert|tausend|mal|fach|tel|te|ste|en|e|n|r|s|zwei|drei|vier|fünf|sechs|sieben|acht"
    r"|neun|eins|ein|zwan)*|dutzende?|prozent|erste[nrsm]?|dritte[nrsm]?|hälfte|halb|halbe[nrsm]?|halbiert"
    r"|doppelt|doppelte[nrsm]?|verdoppelt|verdreifacht|mehrheit|alle[nrsm]?|jede[nrsm]?|keine[nrsm]?|beide[nrsm]?"
    r"|niemand|mehrere[nrsm]?|viele[nrsm]?|wenige[nrsm]?|paar"
)
NUMBERS = re.compile(rf"{_ENGLISH_NUMBER}|{_GERMAN_NUMBER}", re.IGNORECASE)
CAUSES = re.compile(
    r"\b(?:caus(?:e|es|ed|ing)|because|led to|leads? to|leading to|thanks to|due to|owing to|proves?|proved|proven"
    r"|proof|results?|resulted|resulting|effects?|therefore|hence|thus|consequently|so that|drove|drives?|driven"
    r"|made it|which is why|as a result|brought about|triggered|enabled|impact\w*|reasons?"
    r"|weil|wegen|dank|führ(?:t|te|ten) (?:zu|dazu)|verursach\w*|bewirk\w*|beweis\w*|beleg(?:t|te|en)"
    r"|bewies\w*|deshalb|deswegen|daher|darum|dadurch|folglich|somit|sodass|so dass|denn|aufgrund|infolge|ursache\w*"
    r"|grund|gründe|ergebnis\w*|auswirkung\w*|ausgelöst|ermöglicht\w*)\b",
    re.IGNORECASE,
)
MERIT = re.compile(
    r"\b(?:I|me|my|mine|myself|sponsors?|boss(?:es)?|chiefs?|ceos?|executives?|directors?|managers?|management"
    r"|leaders?|leadership|heads?|owners?|single-handed\w*|alone|solely|only|himself|herself|myself|he|she|him|his|her"
    r"|ich|mich|mir|mein\w*|vorst[aä]nd\w*|chef\w*|geschäftsleitung|geschäftsführ\w*|leitung|leiter\w*|leiten\w*"
    r"|führung\w*|allein\w*|einzig\w*|nur|er|ihm|ihn)\b",
    re.IGNORECASE,
)
