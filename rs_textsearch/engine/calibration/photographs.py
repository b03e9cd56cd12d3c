"""The bundled photographs, and what is to be seen in them: what any model can be measured on.

``truth.json`` names the classes of each photograph, as a person would ask for them (see
``resources/sample/naip/README.md``). They are of one country and one resolution: where a model has
validation images of its own, these say more (``python -m training presence``).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.definitions import SAMPLE_PHOTOGRAPHS
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Damage, Fields, parsed
from rs_textsearch.engine.reading.raster import Raster

_TRUTH = "truth.json"
NOWHERE = (
    *("ships on the sea", "a container port", "waves on a sandy beach", "a tropical island"),
    *("snow on mountains", "a glacier", "a volcano", "a waterfall", "a river delta", "a canyon"),
    *("an oil refinery with storage tanks", "a nuclear power plant", "a dam"),
    *("a football stadium", "a castle", "a ferris wheel", "a pyramid", "a lighthouse"),
    *("a railway station", "rice terraces", "circular irrigated fields", "an iceberg"),
)
"""Things that none of the photographs shows."""


@dataclass(frozen=True)
class Photographs:
    """``tiles`` uint8 [n, S, S, 3]; ``shown`` bool [C, n], whether text ``c`` is to be seen.

    The last of ``texts`` are :data:`NOWHERE`.
    """

    tiles: np.ndarray = field(repr=False)
    texts: tuple[str, ...]
    shown: np.ndarray = field(repr=False)

    @classmethod
    def load(cls, side: int) -> Photographs:
        """Read the photographs, resampled to ``side`` pixels; raises BadInput."""
        truth = _truth()
        tiles = np.zeros((len(truth), side, side, 3), np.uint8)
        for tile, name in zip(tiles, truth):
            with Raster(SAMPLE_PHOTOGRAPHS / name) as raster:
                size = raster.place.width, raster.place.height
                tile[:] = raster.read((0, 0, *size), (side, side))[0].transpose(1, 2, 0)
        classes = sorted(set().union(*truth.values()))
        shown = np.array([[text in seen for seen in truth.values()] for text in classes])
        nowhere = np.zeros((len(NOWHERE), len(truth)), bool)
        return cls(tiles, (*classes, *NOWHERE), np.concatenate([shown, nowhere]))


def _truth() -> dict[str, list[str]]:
    """Return the classes of each photograph by its file's name."""
    path = SAMPLE_PHOTOGRAPHS / _TRUTH
    try:
        fields = Fields(parsed(path.read_bytes()))
        truth = {name: fields.texts(name) for name in sorted(fields.values)}
        if not truth:
            raise Damage.of("damaged_no_photograph")
        return truth
    except (OSError, Damage) as error:
        reason = error.said if isinstance(error, Damage) else error.strerror or str(error)
        raise BadInput.of("photographs", path=str(path), reason=reason) from error
