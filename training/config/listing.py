"""Every option of a configuration in words: key, value, type or choices, help."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from training.config.component import Limits, help_of, limits_of
from training.config.config import Config
from training.config.presets import ABOUT, PRESETS

WIDTH = 100


def listing(config: Config) -> str:
    """What ``fit --options`` prints: each component with its options and the values of a preset.

    An option that cannot act is marked, with the reason.
    """
    idle = config.inactive()
    lines = [
        f"Options of fit, with the values of the preset {config.preset}. Change them with "
        "--set KEY=VALUE.",
        "",
        f"seed = {config.seed}",
        *_wrapped("[int, 0 or more] of weights and dropout, and of the data (see batches.seed)"),
    ]
    for part in config.components:
        lines += ["", f"{part.key}: {(type(part).__doc__ or '').splitlines()[0]}"]
        for item in fields(part):
            value = getattr(part, item.name)
            key = f"{part.key}.{item.name}"
            default = "" if value == item.default else f" (default: {_shown(item.default)})"
            lines.append(f"{key} = {_shown(value)}{default}")
            lines += _wrapped(f"[{_kind(value, limits_of(item))}] {help_of(item)}")
            if key in idle:
                lines += _wrapped(f"not in use: {idle[key]}")
    lines += ["", "Presets:"]
    for name in PRESETS:
        lines += [name, *_wrapped(ABOUT[name])]
    return "\n".join(lines)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(value) if isinstance(value, tuple) else str(value) or '""'


def _kind(value: Any, limits: Limits) -> str:
    """What an option takes, in words."""
    if limits.choices:
        return " | ".join(choice or '""' for choice in limits.choices)
    kinds = {bool: "true or false", str: "text", tuple: "texts, separated by commas"}
    kind = kinds.get(type(value), type(value).__name__)
    return f"{kind}, {limits}" if limits.bounded else kind


def _wrapped(text: str) -> Iterator[str]:
    yield from textwrap.wrap(text, WIDTH, initial_indent="    ", subsequent_indent="    ")
