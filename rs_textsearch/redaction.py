"""Credentials, taken out of texts that people and logs get to see; standard library only.

The name of a raster may be the address of a service or the connection string of a database, and
libraries quote it in their errors.
"""

from __future__ import annotations

import re

HIDDEN = "***"
_NAMES = (
    r"[\w.-]{0,40}(?:password|passwd|pwd|passphrase|secret|token|signature|sig|credential|authorization"
    r"|(?<![a-z])sas|api_?key|access_?key|account_?key|(?<![a-z])key|key_?id|googleaccessid)"
)
"""What the names of secrets end with, among the parameters of an address."""
_QUOTED = r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\{[^}]*\}"""

_PATTERNS = (
    # A name and a password before the host, percent-encoded too, and with one slash as in a tidied
    # path.
    (re.compile(r"([a-z][\w+.-]{1,30}(?:://|%3A%2F%2F)|(?:https?|ftps?):/)"
                r"(?:(?!%2F)[^\s/?#'\"<>])*(@|%40)", re.IGNORECASE),
     rf"\1{HIDDEN}\2"),
    # https://host/tile?token=..., &sig=..., and PG: or ODBC strings with ; between their parts
    (re.compile(rf"([?&;]|%3F|%26)({_NAMES})(=|%3D)({_QUOTED}|[^\s&;#'\"<>,]+)", re.IGNORECASE),
     rf"\1\2\3{HIDDEN}"),
    # password='...' and PWD={...} of connection strings
    (re.compile(
        r"(?<![\w.])((?:ssl|db)?_?(?:password|passwd|passphrase|pwd))(\s*=\s*)"
        rf"({_QUOTED}|[^\s;,&'\"]+)",
        re.IGNORECASE),
     rf"\1\2{HIDDEN}"),
    (re.compile(r"""(["'](?:password|passwd|pwd|secret|token|api_?key)["']\s*:\s*)(["'])"""
                r"""(?:\\.|(?!\2)[^\\])*\2""", re.IGNORECASE),
     rf"\1\2{HIDDEN}\2"),
    # The same for Oracle.
    (re.compile(r"\b(OCI|GEOR|GEORASTER):([^\s/,'\"]{0,200})/[^\s@'\"]{0,200}@", re.IGNORECASE),
     rf"\1:\2/{HIDDEN}@"),
    # The computer's name, in errors of CUDA.
    (re.compile(r"\b(hostname=)[^\s;]+"), rf"\1{HIDDEN}"),
    (re.compile(r"\b(authorization\s*[:=]\s*(?:\w+\s+)?)[^\s'\",;]+", re.IGNORECASE),
     rf"\1{HIDDEN}"),
)


def without_home(text: str, home: str) -> str:
    """Return ``text`` with ``~`` for the user's home folder, whose name is often a person's."""
    # as it is, with slashes, and as Python quotes it in errors
    for known in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")} - {"", "/"}:
        text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", "~", text, flags=re.IGNORECASE)
    return text


def redacted(text: str) -> str:
    """Return ``text`` with passwords, tokens and signatures replaced by ``***``."""
    for pattern, replacement in _PATTERNS:
        text = pattern.sub(replacement, text)
    return text
