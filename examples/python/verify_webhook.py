"""Tells whether a webhook comes from a Plainlabel service. Python 3.9 or newer, nothing to install.
As it came: id, timestamp and signature from the headers, the body on standard input.

    python3 verify_webhook.py whsec_... msg_... 1764583200 "v1,..." < body.json
"""

import base64
import binascii
import hashlib
import hmac
import re
import sys
import time
from typing import Optional

TOLERANCE = 300
"""Seconds by which the clocks may differ; what is older may be a copy that somebody kept."""


def is_genuine(
    secret: str, id: str, timestamp: str, signature: str, body: bytes, now: Optional[float] = None
) -> bool:
    """`body`: the bytes as they came, before anything reads them as JSON. `now`: seconds since 1970."""
    if not re.fullmatch(r"[0-9]{1,15}", timestamp):
        return False
    if abs((time.time() if now is None else now) - int(timestamp)) > TOLERANCE:
        return False
    key = base64.b64decode(secret[len("whsec_") :] if secret.startswith("whsec_") else secret)
    expected = hmac.new(key, f"{id}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    for each in signature.split(" "):  # While a secret is changed there are two; one that fits is enough.
        version, _, sent = each.partition(",")
        try:
            if version == "v1" and hmac.compare_digest(base64.b64decode(sent, validate=True), expected):
                return True
        except binascii.Error:
            continue
    return False


if __name__ == "__main__":
    genuine = is_genuine(*sys.argv[1:5], sys.stdin.buffer.read())
    print("genuine" if genuine else "not genuine")
    sys.exit(0 if genuine else 1)
