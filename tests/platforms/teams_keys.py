"""Tokens as Microsoft would sign them, and as nobody should: RSA keys of our own, and what can be done with them."""

import base64
import hmac
import json
from datetime import datetime
from hashlib import sha256
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import RSAAlgorithm

Json = dict[str, Any]
APP_ID = "11111111-aaaa-4bbb-8ccc-222222222222"
TENANT = "33333333-dddd-4eee-8fff-444444444444"
SERVICE = "https://smba.trafficmanager.net/emea/"
ISSUER = "https://api.botframework.com"
LATER = 3600  # s


def rsa() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


OURS, EVIL = rsa(), rsa()  # made once: it takes a while


def public(key: RSAPrivateKey, kid: str = "k1", endorsements: tuple[str, ...] = ("msteams", "webchat")) -> Json:
    """Return a key as a key set has it."""
    told: Json = RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
    return told | {"kid": kid, "use": "sig", "endorsements": [*endorsements]}


def claims(now: datetime, **more: object) -> Json:
    """Return what a good token says; what is None is left out."""
    at = int(now.timestamp())
    good = {"iss": ISSUER, "aud": APP_ID, "exp": at + LATER, "nbf": at - 60, "serviceurl": SERVICE}
    return {name: value for name, value in (good | more).items() if value is not None}


def signed(said: Json, key: RSAPrivateKey = OURS, kid: str | None = "k1", alg: str = "RS256") -> str:
    return jwt.encode(said, key, algorithm=alg, headers={"kid": kid} if kid else {})


def by_hand(said: Json, head: Json, secret: bytes = b"") -> str:
    """Return a token that no library would make."""
    first = ".".join(_part(json.dumps(one).encode()) for one in (head, said))
    seal = hmac.digest(secret, first.encode(), sha256) if secret else b""
    return f"{first}.{_part(seal)}"


def pem(key: RSAPrivateKey = OURS) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _part(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
