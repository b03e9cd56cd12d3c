"""Which of open_clip's architectures the weights of a checkpoint are of.

Shapes tell all but one thing: whether the towers compute GELU or QuickGELU. OpenAI's own files say
so by the numbers that are kept in them; of others the user may, by a name that ends in
``-quickgelu`` or does not. OpenAI trained with QuickGELU, and what was fine-tuned from its models
needs it too, as RemoteCLIP and GeoRSCLIP; models that were trained with open_clip need GELU.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from rs_textsearch.engine.conversion.checkpoint import Checkpoint
from rs_textsearch.engine.conversion.tensors import Tensor
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note

QUICK = "-quickgelu"
_HUGGING_FACE = "text_model.encoder.layers.0.layer_norm1.weight"


@dataclass(frozen=True)
class Transformer:
    """One tower: ``layers`` of ``width`` with so many attention ``heads``."""

    width: int
    layers: int
    heads: int


@dataclass(frozen=True)
class Architecture:
    """A CLIP with OpenAI's towers: ``patch`` and ``side`` of images in pixels, ``dim`` of both.

    ``quick`` says that the towers compute QuickGELU, ``context`` how many tokens a text has.
    """

    patch: int
    side: int
    image: Transformer
    text: Transformer
    dim: int
    quick: bool = False
    context: int = 77
    vocabulary: int = 49408

    @property
    def grid(self) -> int:
        """Patches in a row."""
        return self.side // self.patch

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Return the shapes of the weights that both towers need, by OpenAI's names."""
        wide, narrow = self.image.width, self.text.width
        return {
            "visual.conv1.weight": (wide, 3, self.patch, self.patch),
            "visual.class_embedding": (wide,),
            "visual.positional_embedding": (self.grid**2 + 1, wide),
            **_norm("visual.ln_pre", wide),
            **_layers("visual.", self.image),
            **_norm("visual.ln_post", wide),
            "visual.proj": (wide, self.dim),
            "token_embedding.weight": (self.vocabulary, narrow),
            "positional_embedding": (self.context, narrow),
            **_layers("", self.text),
            **_norm("ln_final", narrow),
            "text_projection": (narrow, self.dim),
        }


def _norm(name: str, width: int) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": (width,), f"{name}.bias": (width,)}


def _layers(prefix: str, tower: Transformer) -> dict[str, tuple[int, ...]]:
    width = tower.width
    shapes: dict[str, tuple[int, ...]] = {}
    for number in range(tower.layers):
        layer = f"{prefix}transformer.resblocks.{number}"
        shapes |= _norm(f"{layer}.ln_1", width)
        shapes |= {
            f"{layer}.attn.in_proj_weight": (3 * width, width),
            f"{layer}.attn.in_proj_bias": (3 * width,),
            f"{layer}.attn.out_proj.weight": (width, width),
            f"{layer}.attn.out_proj.bias": (width,),
        }
        shapes |= _norm(f"{layer}.ln_2", width)
        shapes |= {
            f"{layer}.mlp.c_fc.weight": (4 * width, width),
            f"{layer}.mlp.c_fc.bias": (4 * width,),
            f"{layer}.mlp.c_proj.weight": (width, 4 * width),
            f"{layer}.mlp.c_proj.bias": (width,),
        }
    return shapes


_BASE, _SMALL_TEXT = Transformer(768, 12, 12), Transformer(512, 12, 8)
_LARGE, _MIDDLE_TEXT = Transformer(1024, 24, 16), Transformer(768, 12, 12)
ARCHITECTURES = {
    "ViT-B-32": Architecture(32, 224, _BASE, _SMALL_TEXT, 512),
    "ViT-B-16": Architecture(16, 224, _BASE, _SMALL_TEXT, 512),
    "ViT-L-14": Architecture(14, 224, _LARGE, _MIDDLE_TEXT, 768),
    "ViT-L-14-336": Architecture(14, 336, _LARGE, _MIDDLE_TEXT, 768),
    "ViT-H-14": Architecture(14, 224, Transformer(1280, 32, 16), Transformer(1024, 24, 16), 1024),
}
"""open_clip's names; each has a twin with ``-quickgelu`` behind it."""
_TRAINED_WITH_GELU = {"ViT-H-14"}
"""Those which OpenAI never published: GeoRSCLIP's started from open_clip's own weights."""


@dataclass(frozen=True)
class Told:
    """The architecture of a checkpoint, its name, and what had to be assumed."""

    name: str
    architecture: Architecture
    notes: tuple[Note, ...] = ()


def tell(checkpoint: Checkpoint, wanted: str = "") -> Told:
    """Return the architecture of ``checkpoint``; ``wanted`` is its name, "" to have it told.

    Raises:
        BadInput: the name is unknown, or the weights are of another architecture.
    """
    weights = checkpoint.weights
    if not wanted:
        base = _by_shapes(checkpoint)
        if checkpoint.openais:
            return _told(base, True)
        quick = base not in _TRAINED_WITH_GELU
        return _told(base, quick, (_assumed(base, quick),))
    name = wanted.replace("/", "-")
    base = name.removesuffix(QUICK)
    if base not in ARCHITECTURES:
        raise _unknown(wanted)
    wrong = _differences(weights, ARCHITECTURES[base].shapes())
    if wrong:
        raise BadInput.of(
            "architecture_other", path=str(checkpoint.path), name=name, reason=wrong.said
        )
    if checkpoint.openais and not name.endswith(QUICK):
        raise BadInput.of(
            "architecture_quick", path=str(checkpoint.path), name=name, quick=f"{name}{QUICK}"
        )
    return _told(base, name.endswith(QUICK))


def _told(base: str, quick: bool, notes: tuple[Note, ...] = ()) -> Told:
    plain = ARCHITECTURES[base]
    if not quick:
        return Told(base, plain, notes)
    quickly = Architecture(**{**vars(plain), "quick": True})
    return Told(base + QUICK, quickly, notes)


def _by_shapes(checkpoint: Checkpoint) -> str:
    """Return the name of the architecture that has these weights; raises :class:`BadInput`."""
    weights = checkpoint.weights
    if _HUGGING_FACE in weights:
        raise BadInput.of("architecture_names", path=str(checkpoint.path))
    wrong = {
        name: _differences(weights, architecture.shapes())
        for name, architecture in ARCHITECTURES.items()
    }
    for name, difference in wrong.items():
        if difference is None:
            return name
    first, difference = next(iter(wrong.items()))
    raise BadInput.of(
        "architecture_none", path=str(checkpoint.path), name=first, reason=difference.said,
        known=", ".join(ARCHITECTURES),
    )  # fmt: skip


def _differences(
    weights: Mapping[str, Tensor], shapes: Mapping[str, tuple[int, ...]]
) -> BadInput | None:
    """Return what keeps ``weights`` from being of these shapes, ``None`` for nothing."""
    for name, shape in shapes.items():
        if name not in weights:
            return BadInput.of("weights_lack", name=name)
        if weights[name].shape != shape:
            found = _shown(weights[name].shape)
            return BadInput.of("weights_shape", name=name, shape=found, wanted=_shown(shape))
    for name in weights:
        if name not in shapes and name not in _BESIDE:
            return BadInput.of("weights_more", name=name)
    return None


_BESIDE = {"logit_scale", "logit_bias", "attn_mask"}
"""What no tower needs: scales of the loss, and a mask that is the same everywhere."""


def _shown(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) or "1"


def _assumed(base: str, quick: bool) -> Note:
    other = base if quick else base + QUICK
    return Note.of("activation_quickgelu" if quick else "activation_gelu", other=other)


def _unknown(name: str) -> BadInput:
    names = [known + ending for known in ARCHITECTURES for ending in ("", QUICK)]
    close = difflib.get_close_matches(name, names, 1)
    values = {"name": ascii(name[:60]), "known": ", ".join(ARCHITECTURES), "quick": QUICK}
    if close:
        return BadInput.of("architecture_meant", meant=close[0], **values)
    return BadInput.of("architecture_unknown", **values)
