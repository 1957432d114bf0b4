# Ein Workspace in Slack und die Firma in Teams werden eins.
link-code = Ein Code, um Slack und Teams zu verbinden
link-code-more = { NUMBER($number, useGrouping: 0) } gilt einmal und zehn Minuten lang. Jemand mit Adminrechten schreibt mir auf der anderen Seite „link“ und dahinter diesen Code.
help-link = { $name } link: Slack und Teams zu einer Firma verbinden
linked = Slack und Teams sind verbunden
linked-more = Ab jetzt ist das eine Firma. Leute erkenne ich auf beiden Seiten an ihrer E-Mail-Adresse; was der Workspace in Slack für sich eingerichtet hatte, ist vergessen.
not-to-link = Firmen verbinden können nur Admins. Frag bitte bei ihnen nach.
no-such-code = Dieser Code stimmt nicht, wurde schon benutzt oder ist älter als zehn Minuten. Hol dir auf der anderen Seite mit „link“ einen neuen.
own-code = Dieser Code stammt von dieser Seite. Schreib ihn mir auf der anderen.
too-many-codes = Innerhalb einer Stunde stimmten fünf Codes nicht. Warte eine Stunde und hol dir dann auf der anderen Seite einen neuen.
asked-already = Der Workspace in Slack hat schon eigene Fragen gestellt und bleibt deshalb eine eigene Firma. Wer den Bot betreibt, kann ihn vergessen lassen; danach lässt er sich neu installieren und verbinden.
cannot-link-these = Verbinden lassen sich nur ein Workspace in Slack und die Firma in Teams, und dieser Code gehört zu keinem von beiden.
