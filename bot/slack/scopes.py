"""What we ask Slack for, as the manifest has it; what is optional only where whoever installs the app wants it."""

from bot.company.reach import SCOPES

CORE = tuple(scope for scope, optional in SCOPES.items() if not optional)
OPTIONAL = tuple(scope for scope, optional in SCOPES.items() if optional)
