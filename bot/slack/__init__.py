"""Slack over HTTP or Socket Mode, one workspace by token: hear what people do, draw Block Kit, call its Web API.

``platform.connect`` puts it together and ``app.py`` needs nothing else. On the way in: ``receive`` proves and decodes,
or ``socket`` has dialled; ``hear`` and its siblings turn payloads into requests. On the way out: ``draw`` and ``forms``
write Block Kit, ``speak`` posts it, ``replies`` answer whoever acted. ``directory`` knows who and where everybody is.
"""
