"""Makes a label with a running Plainlabel service. Python 3.9 or newer, nothing to install.
The key stands in PLAINLABEL_API_KEY.

    python3 make_label.py http://127.0.0.1:3000 ../requests/half-a-tablet.json label.pdf
"""

import json
import os
import sys
import time
import urllib.error
import urllib.request


def make_label(service: str, request: bytes, tries: int = 3) -> bytes:
    """The finished PDF. Raises RuntimeError with every reason when the service will not make it."""
    call = urllib.request.Request(
        f"{service}/v1/labels",
        data=request,
        headers={
            "Authorization": f"Bearer {os.environ.get('PLAINLABEL_API_KEY', '')}",
            "Content-Type": "application/json",
            "Accept": "application/pdf",
        },
    )
    for left in reversed(range(tries)):
        try:
            with urllib.request.urlopen(call, timeout=10) as answer:
                return answer.read()
        except urllib.error.HTTPError as error:
            # Nothing was made: the same request may be sent again.
            if error.code in (429, 503) and left > 0:
                time.sleep(int(error.headers.get("Retry-After", "1")))
                continue
            problem = json.load(error)
            reasons = [f"{r['code']} at {r['path'] or '/'}: {r['detail']} {r['help']}" for r in problem["refusals"]]
            raise RuntimeError("\n".join([f"{error.code} {problem['title']}", *reasons])) from None
    raise AssertionError("unreachable")


if __name__ == "__main__":
    service, source, target = sys.argv[1:4]
    with open(source, "rb") as file:
        request = file.read()
    try:
        pdf = make_label(service, request)
    except RuntimeError as refusal:
        sys.exit(str(refusal))
    with open(target, "wb") as file:
        file.write(pdf)
    print(f"{len(pdf)} bytes in {target}")
