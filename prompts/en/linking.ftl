# A workspace in Slack and the company in Teams become one.
link-code = A code to link Slack and Teams
link-code-more = { NUMBER($number, useGrouping: 0) } is good once, for ten minutes. An admin on the other side says “link” to me, followed by this code.
help-link = { $name } link: let Slack and Teams be one company
linked = Slack and Teams are linked
linked-more = From now on this is one company. People are known by their e-mail addresses on both sides; what the workspace in Slack had set up by itself is forgotten.
not-to-link = Only an admin can link companies. Ask one of yours.
no-such-code = This code is wrong, was used before, or is older than ten minutes. Get a new one on the other side by “link”.
own-code = This code was made on this side. Say it to me on the other one.
too-many-codes = Five codes were wrong within an hour. Wait an hour, then get a new one on the other side.
asked-already = The workspace in Slack has asked questions of its own already, so it stays a company of its own. Whoever runs the bot can forget it; then it can be installed again and linked.
cannot-link-these = Only a workspace in Slack and the company in Teams can be linked, and this code is of neither.
