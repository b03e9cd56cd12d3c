"""The 105 prompts of a class: 35 wordings, each of three kinds of image (RS5M, METHOD D)."""

from __future__ import annotations

KINDS = ("remote sensing", "aerial", "satellite")
_LOOKS = (
    *("low resolution", "bad", "cropped", "bright", "dark", "close-up", "black and white"),
    *("jpeg corrupted", "blurry", "good"),
)
"""What may be said of the image."""
_QUALITIES = ("large", "nice", "small", "weird", "cool")
"""What may be said of the thing."""


def _templates_of(kind: str) -> tuple[str, ...]:
    image = f"{'an' if kind[0] in 'aeiou' else 'a'} {kind} image"
    return (
        *(f"{image} of {word} {{}}." for word in ("many", "a", "the")),
        *(f"{image} of {word} hard to see {{}}." for word in ("the", "a")),
        *(f"a {look} {kind} image of {word} {{}}." for look in _LOOKS for word in ("the", "a")),
        *(f"{image} of {word} {thing} {{}}." for thing in _QUALITIES for word in ("the", "a")),
    )


TEMPLATES = tuple(template for kind in KINDS for template in _templates_of(kind))
"""In the published order; ``{}`` stands for the class name."""


def class_name(label: str) -> str:
    """The name of a folder as words: in lower case, ``_`` and ``/`` replaced by blanks."""
    return label.replace("_", " ").replace("/", " ").lower()


def prompts(name: str) -> list[str]:
    """What is said of the class ``name``."""
    return [template.replace("{}", name) for template in TEMPLATES]
