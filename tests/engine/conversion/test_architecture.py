"""The architecture of a checkpoint is told from its shapes, and what they cannot tell is said."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rs_textsearch.engine.conversion.architecture import ARCHITECTURES, tell
from rs_textsearch.engine.conversion.checkpoint import Checkpoint
from rs_textsearch.engine.conversion.tensors import Tensor
from rs_textsearch.engine.errors import BadInput
from tests.engine.conversion.clips import NAME


def checkpoint(name: str, openais: bool = False, **changes: tuple | None) -> Checkpoint:
    """Return a checkpoint with the shapes of an architecture; its numbers take no memory."""
    shapes = {**ARCHITECTURES[name].shapes(), "logit_scale": (), **changes}
    nothing = np.zeros((), np.float32)
    weights = {
        name: Tensor(np.broadcast_to(nothing, shape), "<f4")
        for name, shape in shapes.items()
        if shape is not None
    }
    return Checkpoint(Path("model.pt"), weights, openais)


PUBLISHED = ("ViT-B-32", "ViT-B-16", "ViT-L-14", "ViT-L-14-336", "ViT-H-14")


@pytest.mark.parametrize("name", PUBLISHED)
def test_shapes_tell_the_architecture(name):
    told = tell(checkpoint(name))
    quick = name != "ViT-H-14"
    assert told.name == name + ("-quickgelu" if quick else "")
    assert told.architecture.quick is quick
    assert [note.code for note in told.notes] == [f"activation_{'quickgelu' if quick else 'gelu'}"]
    other = name if quick else f"{name}-quickgelu"
    assert other in told.notes[0].text


def test_openais_numbers_and_a_name_tell_the_activation():
    told = tell(checkpoint("ViT-B-32", openais=True))
    assert told.name == "ViT-B-32-quickgelu" and told.notes == ()
    told = tell(checkpoint("ViT-B-32"), "ViT-B/32")
    assert told.name == "ViT-B-32" and not told.architecture.quick and told.notes == ()
    assert tell(checkpoint("ViT-B-32"), "ViT-B-32-quickgelu").architecture.quick
    with pytest.raises(BadInput, match="ViT-B-32-quickgelu"):
        tell(checkpoint("ViT-B-32", openais=True), "ViT-B-32")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ViT-L-14", "visual.conv1.weight of 768 x 3 x 32 x 32 instead of 1024 x 3 x 14 x 14"),
        ("ViT-B-23", "Did you mean ViT-B-32"),
        ("RN50", "Known are ViT-B-32"),
    ],
)
def test_another_architecture_is_refused(name, words):
    with pytest.raises(BadInput, match=words):
        tell(checkpoint("ViT-B-32"), name)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"visual.proj": None}, "lacks visual.proj"),
        ({"visual.head.weight": (3, 3)}, "has visual.head.weight, which has no place"),
        ({"visual.proj": (768, 640)}, "of 768 x 640 instead of 768 x 512"),
        ({"text_model.encoder.layers.0.layer_norm1.weight": (9,)}, "Hugging Face"),
    ],
)
def test_weights_of_none_of_them_say_what_differs(changes, words):
    with pytest.raises(BadInput, match=words):
        tell(checkpoint("ViT-B-32", **changes))


def test_an_architecture_of_the_tests_is_told_as_well():
    assert tell(checkpoint(NAME)).name == f"{NAME}-quickgelu"
