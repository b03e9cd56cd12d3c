"""What calibration does to the ranking, and what sketches do to it, on images with captions.

Every image is one tile. Ways to calibrate are compared by how often a caption's own image is among
the best (T2I recall, all captions), and by how well the best score tells archives that hold the
caption's image from archives that hold none of its class (area under the curve, 150 images each;
where pair files have no labels, any other image will do).

- none: the scores as they are;
- background z: less the mean of a Gaussian model of the background, by its deviation,
  ``(t v - t m) / sqrt(t' S t)``, of the global term in closed form; of whole scores from the scores
  of the background. It shifts and scales a query's scores alike, so it cannot change a ranking;
- prompts: QB-Norm by general descriptions of land cover;
- bank: QB-Norm by training captions, as an index has it (several banks, to see the chance in it).

The second table is of the local term: rank-4 sketches against all patch features.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.normaliser import INDEX_BETA, TextBank, bank_scores, log_mean_exp
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.sketch import make_sketches, squared_products, text_factor
from rs_textsearch.engine.encoding.text_encoder import TextFeatures
from rs_textsearch.engine.searching.ranking import exact_local, weighted
from tests.bench.measuring import machine
from training.bank import SIZE, choose
from training.data.images import load_images
from training.data.pairs import not_held_out, read_pairs

ARCHIVE, TRIALS = 150, 600
SKETCHED = 1000
PROMPTS = (
    "an aerial image", "many buildings", "green trees", "a road", "water", "bare land", "a forest",
    "farmland", "a residential area", "an industrial area", "a river", "a lake", "a beach",
    "mountains", "a desert", "grassland", "a parking lot", "a bridge", "an airport", "a harbour",
    "a stadium", "a school", "a railway", "a park", "a square", "storage tanks", "a factory",
)


def recalls(scores: np.ndarray, own: np.ndarray) -> list[float]:
    """R@1, R@5 and R@10 in percent of captions ``own`` [Q] in scores [Q, C]; ties count against."""
    right = scores[np.arange(len(own)), own][:, None]
    ranks = (scores >= right).sum(axis=1) - 1
    return [100 * float((ranks < k).mean()) for k in (1, 5, 10)]


def both_ways(scores: np.ndarray, own: np.ndarray) -> float:
    """mR: mean of R@1, 5, 10 of images by captions and of captions by images."""
    order = np.argsort(-scores, axis=0, kind="stable")
    first = (own[order] == np.arange(scores.shape[1])).argmax(axis=0)
    back = [100 * float((first < k).mean()) for k in (1, 5, 10)]
    return float(np.mean([*recalls(scores, own), *back]))


def presence(scores: np.ndarray, own: np.ndarray, labels: np.ndarray) -> float:
    """Area under the curve of the best score: archives with a caption's image or without."""
    random = np.random.default_rng(0)
    there, absent = [], []
    for caption in random.integers(0, len(own), TRIALS):
        others = np.flatnonzero(labels != labels[own[caption]])
        chosen = random.choice(others, min(ARCHIVE, len(others)), replace=False)
        absent.append(scores[caption, chosen].max())
        there.append(max(scores[caption, chosen[1:]].max(), scores[caption, own[caption]]))
    there, absent = np.array(there)[:, None], np.array(absent)[None]
    return float(((there > absent) + 0.5 * (there == absent)).mean())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=Path, nargs="+", required=True, help="validation pairs")
    parser.add_argument("--images", type=Path, nargs="+", required=True)
    parser.add_argument("--train", type=Path, nargs="+", required=True, help="pairs of the banks")
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--quick", action="store_true", help="200 images")
    args = parser.parse_args()
    facts, bundle = machine(), Bundle.open(args.bundle)
    encoder, score = OnnxEncoder(bundle, "cpu"), bundle.card.score
    records = read_pairs(args.pairs)[: 200 if args.quick else None]
    globes, local = encoded_images(encoder, records, args.images)
    sketches, _ = make_sketches(local)
    captions = [
        (number, text) for number, record in enumerate(records) for text in record.captions
        if any(letter.isalnum() for letter in text)
    ]
    own = np.array([number for number, _ in captions])
    labels = np.array([record.label or str(n) for n, record in enumerate(records)])
    texts = [encoder.encode_text(text) for _, text in captions]

    def of(bank: list[TextFeatures], tolerance: float = 0.1) -> np.ndarray:
        factors = TextBank.build(bank, tolerance)
        return bank_scores(factors, globes, sketches, score, bundle.patches)

    plain = of(texts, 0.05).T
    mean, covariance = globes.mean(axis=0), np.cov(globes.T)
    words = np.stack([text.globe for text in texts])
    deviation = np.sqrt(np.einsum("id,de,ie->i", words, covariance, words))
    ways = {
        "none": plain,
        "background z, whole scores": (plain - plain.mean(axis=1, keepdims=True))
        / plain.std(axis=1, keepdims=True),
        "global term alone": words @ globes.T,
        "background z, global term, closed form": (words @ (globes - mean).T) / deviation[:, None],
        f"{len(PROMPTS)} prompts": plain
        - log_mean_exp(of([encoder.encode_text(text) for text in PROMPTS]), INDEX_BETA),
    }
    train = not_held_out(read_pairs(args.train))
    for seed in range(3):
        bank = [encoder.encode_text(text) for text in choose(train, SIZE, seed)]
        ways[f"bank of {len(bank)}, {seed}"] = plain - log_mean_exp(of(bank), INDEX_BETA)
    print(f"Machine: {facts['cpu']}; {bundle.name} {bundle.version}; {len(records)} images, "
          f"{len(captions)} captions; beta {INDEX_BETA:g}.\n")
    print("| calibration | T2I R@1 | R@5 | R@10 | mean | presence, AUC |")
    print("|---|---|---|---|---|---|")
    for name, scores in ways.items():
        found = recalls(scores, own)
        cells = " | ".join(f"{value:.2f}" for value in (*found, float(np.mean(found))))
        print(f"| {name} | {cells} | {presence(scores, own, labels):.3f} |")
    # Fewer captions suffice here: both sides of the comparison have the same.
    part = slice(None, None, max(1, len(texts) // SKETCHED))
    texts, own = texts[part], own[part]
    exact = np.stack([
        weighted(globes @ text.globe, exact_local(local, text.tokens), score, bundle.patches,
                 len(text.tokens))
        for text in texts
    ])
    print("\n| local term | rows a text | mR | exact best 10 found |\n|---|---|---|---|")
    print(f"| all patch features | | {both_ways(exact, own):.2f} | 1 |")
    best = np.argsort(-exact, axis=1)[:, :10]
    stored = sketches.astype(np.float16)
    for tolerance in (1e-3, 0.05):
        factors = [text_factor(text.tokens, tolerance) for text in texts]
        scores = np.stack([
            weighted(globes @ text.globe, np.sqrt(squared_products(stored, factor)), score,
                     bundle.patches, len(text.tokens))
            for text, factor in zip(texts, factors)
        ])
        found = np.argsort(-scores, axis=1)[:, :10]
        share = np.mean([len(set(a) & set(b)) for a, b in zip(found, best)]) / 10
        print(f"| rank {sketches.shape[1]}, half precision, text to {tolerance:g} | "
              f"{np.mean([len(f) for f in factors]):.1f} | {both_ways(scores, own):.2f} | "
              f"{share:.4f} |")
    return 0


def encoded_images(
    encoder: OnnxEncoder, records: list, sources: list[Path]
) -> tuple[np.ndarray, np.ndarray]:
    """Globals [n, dim] and patches [n, P, dim] of the records' images."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        images = load_images(records, sources, encoder.bundle.input_size, Path(folder))
        parts = [
            encoder.encode_images(np.ascontiguousarray(images[begin : begin + encoder.batch]))
            for begin in range(0, len(images), encoder.batch)
        ]
    globes, local = zip(*parts)
    return np.concatenate(globes), np.concatenate(local)


if __name__ == "__main__":
    sys.exit(main())
