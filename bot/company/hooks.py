"""By what secrets other programs are known that tell a company something."""

import secrets
from base64 import b64encode

HOOK, ZOOM = "hook", "zoom"  # whose it is: of the Standard Webhooks, or Zoom's


def new_secret() -> str:
    """Return one as https://www.standardwebhooks.com has them."""
    return f"whsec_{b64encode(secrets.token_bytes(32)).decode()}"
