"""Reports as one page of HTML that needs nothing else: no script, no other file, no network."""

from __future__ import annotations

import base64
from html import escape

from rs_textsearch.engine.kinds import REPORT_MARK


def page(title: str, style: str, body: str) -> str:
    """Return a whole document; ``style`` is CSS, ``body`` HTML."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"{REPORT_MARK.decode()}"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{style}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )


def data_url(data: bytes, kind: str) -> str:
    """Return a file of the media type ``kind`` as a URL that holds it."""
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
