"""One sample for each URL."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from training.config.component import option
from training.curation.sample import Sample
from training.curation.stage import Plan, Removal, Stage, Table
from training.curation.stages.choosing import Preference

REPEATED = "repeated URL"
_TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid")
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class Urls(Stage):
    """Keep one sample of those whose URLs mean the same; samples without URL stay."""

    key: ClassVar[str] = "urls"
    title: ClassVar[str] = "one sample a URL"

    prefer: tuple[str, ...] = option((), "data sets to keep a sample from, the best first")
    avoid: tuple[str, ...] = option((), "data sets whose samples go first, the worst first")

    def plan(self, table: Table) -> Plan:
        preference = Preference(self.prefer, self.avoid)
        kept: dict[bytes, tuple[int, str]] = {}
        for _, samples in table:
            for sample in filter(_has_url, samples):
                this = preference.rank(sample), sample.key
                best = kept.setdefault(_name(sample), this)
                if this[0] < best[0]:
                    kept[_name(sample)] = this
        plan = Plan()
        for number, samples in table:
            for sample in filter(_has_url, samples):
                _, key = kept[_name(sample)]
                if key != sample.key:
                    plan.remove(number, sample.key, Removal(REPEATED, repeats=key))
        return plan


def _has_url(sample: Sample) -> bool:
    return bool(sample.url)


def _name(sample: Sample) -> bytes:
    """Few bytes that stand for a URL, since a table has many."""
    return hashlib.blake2b(normalised(sample.url).encode(), digest_size=16).digest()


def normalised(url: str) -> str:
    """A URL in one of its spellings: what names the same picture gives the same text.

    Scheme, ``www.``, default port, fragment, parameters that only count visitors, the order of
    parameters and needless escapes say nothing about it; letter case of the path may.
    """
    text = url.strip()
    try:
        split = urlsplit(text if "//" in text else f"//{text}")
        port = split.port
    except ValueError:  # no host's name, or no number: the text itself names the picture
        return text
    host = (split.hostname or "").removeprefix("www.")
    if port not in (None, *_PORTS.values()):
        host += f":{port}"
    query = sorted(
        (name, value)
        for name, value in parse_qsl(split.query, keep_blank_values=True)
        if not name.lower().startswith(_TRACKING)
    )
    path = quote(unquote(split.path), safe="/").rstrip("/")
    return f"{host}{path}" + (f"?{urlencode(query)}" if query else "")
