# Executive meetings: did a customer come first?
first-title = Did a customer come first?
first-asked = { $title }, { $ended }: was something about customers discussed first, before everything else?
first-who = One tap. The sponsor and CX leads see the share of all executive meetings, from five on, and no single one.
first-yes = Yes
first-no = No
first-pass = Not this time
first-said = You said: { $said }.
first-heading = Executive meetings
first-share = In { $part } of { $whole } executive meetings of the last 13 weeks a customer came first ({ $percent } %), as their hosts say.
first-few = Fewer than { $least } hosts of executive meetings have said whether a customer came first, so no share is shown.
not-your-meeting = Only whoever hosted that meeting is asked, and only for as long as it is kept.
