"""What a map by the published procedure takes, by its own loops and by ours.

Semantic localization, first version (Yuan et al., IEEE TGRS 2022): for every query the image is cut
anew into files, every file is read and encoded by itself, similarities are summed slice by slice,
the quotient is taken in a loop over all pixels. Written anew, with the same model, the same runtime
and the same crops as ours, so what differs is how often and how many at a time.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import torch
from PIL import Image

from rs_textsearch.definitions import DEFAULT_BUNDLE, SAMPLE_SCENE
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.selo import filters, windows
from rs_textsearch.engine.selo.heat import Windows
from rs_textsearch.engine.selo.pictures import read_picture
from tests.bench.measuring import heading, machine, timed
from training.evaluation.encode import BundleModel
from training.evaluation.scorer import Embeddings
from training.selo.tiles import Tiles

QUERY = "a harbour with many boats"
LARGE = 10_000
"""Side of the large image, of which maps are made from random scores."""
PART = 512
"""Side of the part of it that is looped over."""


def cut(image: Path, folder: Path, steps: tuple[int, ...] = windows.STEPS) -> list[Path]:
    """Write the crops of an image, named by their corners; equal ones overwrite each other."""
    pixels = cv2.imread(str(image))
    height, width = pixels.shape[:2]
    for step in steps:
        for offset in (0, step // 2):
            for left in range(offset, width, step):
                x = width - step if left + step >= width else left
                for top in range(offset, height, step):
                    y = height - step if top + step >= height else top
                    crop = cv2.resize(
                        pixels[y : y + step, x : x + step], (256, 256),
                        interpolation=cv2.INTER_CUBIC,
                    )  # fmt: skip
                    cv2.imwrite(str(folder / f"{y}_{y + step}_{x}_{x + step}.jpg"), crop)
    return sorted(folder.iterdir())


def similarities(crops: list[Path], bundle: Bundle, text: np.ndarray) -> np.ndarray:
    """Cosines [N] of the text ``[dim]`` with crops, each read and encoded by itself."""
    session = onnxruntime.InferenceSession(
        str(bundle.path / "image.onnx"), providers=["CPUExecutionProvider"]
    )
    size, found = (bundle.input_size, bundle.input_size), []
    for crop in crops:
        tile = Image.open(crop).convert("RGB").resize(size, Image.Resampling.BICUBIC)
        vector = session.run(["global"], {"images": np.asarray(tile)[None]})[0][0]
        found.append(float(vector @ text))
    return np.array(found)


def boxes_of(crops: list[Path]) -> np.ndarray:
    """Windows int64 [N, 4] (x0, y0, x1, y1) of crops, from their names."""
    corners = np.array([[int(part) for part in crop.stem.split("_")] for crop in crops])
    return corners[:, [2, 0, 3, 1]]


def accumulate(boxes: np.ndarray, scores: np.ndarray, shape: tuple[int, int]) -> list[np.ndarray]:
    """Sum and number of the windows over each pixel, float64 [rows, columns] each."""
    total, count = np.zeros(shape), np.zeros(shape)
    for (x0, y0, x1, y1), score in zip(np.rint(boxes).astype(int), scores):
        total[y0:y1, x0:x1] += score
        count[y0:y1, x0:x1] += 1
    return [total, count]


def divide_in_loops(total: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Mean score of every pixel, pixel by pixel."""
    result = np.zeros_like(total)
    for row in range(total.shape[0]):
        for column in range(total.shape[1]):
            if count[row, column] > 0:
                result[row, column] = total[row, column] / count[row, column]
    return result


def filtered(heat: np.ndarray) -> np.ndarray:
    """A mean score as a map uint8 [rows, columns]: range, median filter, JPEG and back."""
    heat = heat - heat.min()
    grey = np.uint8(255 * (heat / heat.max()))
    data = cv2.imencode(".jpg", cv2.medianBlur(grey, 251))[1]
    return cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)


def _filtered_ours(grey: np.ndarray) -> np.ndarray:
    return filters.stored(filters.median(grey))


class Cutting(BundleModel):
    """Encodes nothing: what cutting alone takes."""

    def encode_images(self, images: np.ndarray, local: bool = True) -> Embeddings:
        nothing = torch.zeros(len(images), 1)
        return Embeddings(nothing, nothing[:, None], nothing.bool())


def bench_scene(image: Path, folder: Path, rounds: int) -> list[tuple[str, float, float, float]]:
    """Rows (name, published, ours the first time, ours of every other query), in seconds.

    ``image`` is a JPEG, ``folder`` an empty one for crops.
    """
    bundle = Bundle.open(DEFAULT_BUNDLE)
    text = OnnxEncoder(bundle, "cpu").encode_text(QUERY).globe
    cutting, crops = timed(cut, image, folder)
    encoding, scores = timed(similarities, crops, bundle, text)
    boxes, shape = boxes_of(crops), read_picture(image).shape[:2]
    slices, sums = timed(accumulate, boxes, scores, shape)
    loop, heat = timed(divide_in_loops, *sums)
    filtering, published = timed(filtered, heat)

    places = windows.sliding(shape)
    cutting_ours, _ = timed(Tiles(image, Cutting(bundle, "cpu")).vectors, places)
    model = BundleModel(bundle, "cpu")
    both, vectors = timed(Tiles(image, model).vectors, places)
    preparing, ready = timed(Windows, places, shape)
    parts: dict[str, list[float]] = {"map": [], "filter": []}
    for _ in range(rounds):
        seconds, grey = timed(lambda: ready.means(vectors @ text).grey())
        parts["map"].append(seconds)
        seconds, ours = timed(_filtered_ours, grey)
        parts["filter"].append(seconds)
    mapping, filter_ours = (statistics.median(values) for values in parts.values())
    if np.abs(ours.astype(int) - published).max() > 1:
        raise SystemExit("the maps differ by more than a grey level")
    rows = [
        ("cut", cutting, cutting_ours, 0.0),
        ("encode", encoding, max(both - cutting_ours, 0.0), 0.0),
        ("map", slices + loop, preparing + mapping, mapping),
        ("filter", filtering, filter_ours, filter_ours),
    ]
    return [*rows, ("**all**", *(sum(row[i] for row in rows) for i in (1, 2, 3)))]


def bench_large(rounds: int) -> list[tuple[str, float, float, float]]:
    """The same of a large image from random scores: map and filter only."""
    shape = (LARGE, LARGE)
    boxes = windows.sliding(shape)
    scores = np.random.default_rng(0).random(len(boxes), np.float32)
    slices, sums = timed(accumulate, boxes, scores, shape)
    loop, _ = timed(divide_in_loops, *(part[:PART, :PART] for part in sums))
    heat = np.divide(*sums, out=sums[0])
    del sums
    filtering, _ = timed(filtered, heat)
    del heat
    preparing, ready = timed(Windows, boxes, shape)
    mapping = statistics.median(
        timed(lambda: ready.means(scores).grey())[0] for _ in range(rounds)
    )
    filter_ours, _ = timed(_filtered_ours, ready.means(scores).grey())
    loops = slices + loop * (LARGE / PART) ** 2
    return [
        ("map (loop over pixels extrapolated)", loops, preparing + mapping, mapping),
        ("filter", filtering, filter_ours, filter_ours),
        ("**both**", loops + filtering, preparing + mapping + filter_ours, mapping + filter_ours),
    ]


def table(title: str, rows: list[tuple[str, float, float, float]]) -> str:
    head = f"| {title}, s | published, every query | ours, first query | ours, every other |"
    return "\n".join([head, "|---|---|---|---|",
                      *(f"| {name} | {a:.2f} | {b:.2f} | {c:.3f} |" for name, a, b, c in rows), ""])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="the sample scene only, in seconds")
    quick = parser.parse_args().quick
    facts = machine()
    print(f"{heading(facts)}; "
          f"Python {facts['python']}, OpenCV {cv2.__version__}.\n")
    with tempfile.TemporaryDirectory() as name:
        image, crops = Path(name) / "scene.jpg", Path(name) / "crops"
        crops.mkdir()
        Image.fromarray(read_picture(SAMPLE_SCENE)).save(image, quality=95)
        rows = bench_scene(image, crops, 3 if quick else 9)
    print(table("the sample scene, 2400 x 2400", rows))
    if not quick:
        count = len(windows.sliding((LARGE, LARGE)))
        print(table(f"{LARGE:,} x {LARGE:,} pixels, {count:,} windows", bench_large(3)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
