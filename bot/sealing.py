"""Secrets at rest: sealed with keys derived from ours, one for each use, so that a copy of the database opens none."""

import hmac
from base64 import urlsafe_b64encode
from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

BYTES = 32  # of a Fernet key: half of it encrypts, half of it signs


class CannotOpen(Exception):
    """What is sealed was sealed with another key, for another use, or has been changed since."""

    def __init__(self) -> None:
        super().__init__("What was kept sealed cannot be opened: CHAIR_SECRET_KEY is not the one it was sealed with.")


class Seal:
    """Fernet (AES-128-CBC and HMAC-SHA256) under a key that HKDF (RFC 5869) derives from ours for one ``purpose``.

    ``signed_with`` is what was signed with before our key was changed, the oldest first.
    """

    def __init__(self, secret: bytes, purpose: str, signed_with: tuple[bytes, ...] = ()) -> None:
        self._purpose = purpose
        self._secret = secret
        derived = HKDF(SHA256(), BYTES, salt=None, info=f"empty chair/{purpose}".encode()).derive(secret)
        self.signing = (*signed_with, derived)
        self._fernet = Fernet(urlsafe_b64encode(derived))

    def since(self, signed_with: tuple[bytes, ...]) -> "Seal":
        """Return the one that knows again what was signed with earlier keys."""
        return Seal(self._secret, self._purpose, signed_with)

    def close(self, words: str) -> str:
        return self._fernet.encrypt(words.encode()).decode()

    def sign(self, words: str) -> str:
        """Return what only we can make of these words, always the same until our key is changed.

        Under a changed key it is what ``sign_over`` makes of what it was before, so that nobody has to know the words.
        """
        for key in self.signing:
            words = _signed(key, words)
        return words

    def sign_over(self, signed: str) -> str:
        """Return what ``sign`` returns now for what it returned ``signed`` before our key was changed."""
        return _signed(self.signing[-1], signed)

    def draw(self, words: str) -> str:
        """Return what decides on a lot: like what was signed, and the same however often our key is changed."""
        return _signed(self.signing[0], words)

    def open(self, sealed: str) -> str:
        """Return what was sealed. Raises ``CannotOpen``."""
        try:
            return self._fernet.decrypt(sealed.encode()).decode()
        except InvalidToken as cause:
            raise CannotOpen from cause


def _signed(key: bytes, words: str) -> str:
    return hmac.digest(key, b"sign" + words.encode(), sha256).hex()
