"""Exit with 0 if the bot answers at port 3000 of this machine, as the image asks; whatever proxy is set."""

import sys
from http.client import HTTPConnection, HTTPException

PORT = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
ALIVE = 200


def alive() -> bool:
    line = HTTPConnection("127.0.0.1", PORT, timeout=3)
    try:
        line.request("GET", "/healthz")
        return line.getresponse().status == ALIVE
    except (OSError, HTTPException):
        return False


if __name__ == "__main__":
    sys.exit(not alive())
