"""What we ask Slack for, as the manifest has it; what is optional only where whoever installs the app wants it."""

CORE = (
    "app_mentions:read",
    "channels:read",
    "chat:write",
    "commands",
    "groups:read",
    "im:history",
    "im:write",
    "mpim:write",
    "users:read",
    "users:read.email",
)
OPTIONAL = (
    "channels:history",
    "files:write",
    "groups:history",
    "mpim:history",
    "reactions:read",
    "usergroups:read",
)
