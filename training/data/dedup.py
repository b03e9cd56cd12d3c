"""Near duplicates among the images of all data sets and splits, by perceptual hash.

RemoteCLIP's procedure (METHOD A.3: 64-bit p-hashes, candidates that share a segment, duplicates
at a Hamming distance below 2) and three things more: an aerial image turned or mirrored is the
same image, so each is compared in its eight dihedral views; duplicates of duplicates are gathered
into clusters over every data set and split; a training image goes when its cluster holds a
validation or test image of any data set.

A p-hash is cut at its median, so that two of them differ in an even number of bits: "below 2"
means equal hashes. Of 200 AID images at 150 px, turned or mirrored, it finds 92 %; of those
encoded again at JPEG quality 70 74 %, of those cropped by 2 pixels all round 9 %. Below 7 the
shares are 100, 100 and 93 %, and of the pairs among 8,973 images few are wrong; from 8 on most
are. Images that overlap by half are not found at all. Embeddings find some of what hashes do not
(:mod:`training.data.neighbours`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import imagehash
import numpy as np
from PIL import Image
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from training.data.decoding import open_image
from training.data.images import fill_rows
from training.data.pairs import HELD_OUT, ImageRecord
from training.data.sources import Finder, Source
from training.errors import TrainingError

HASH_BITS = 64
HASHED_SIDE = 32
"""p-hash takes the low frequencies of a grey image of this side."""
FLAT = 1.0
"""An image whose grey levels spread less (standard deviation at `HASHED_SIDE`) has no pattern."""
UNHASHED = np.uint64(0)
"""The key of a flat image: a p-hash has half of its bits set, so that no image hashes to it."""
VIEWS = (None, *Image.Transpose)
"""The image as it is and its seven other dihedral views."""
BELOW = 2
MAX_BELOW = 17
"""Beyond a quarter of the bits any two images are duplicates."""
CANDIDATES_AT_ONCE = 1 << 22

_BITS_SET = np.array([byte.bit_count() for byte in range(256)], np.uint8)


class Duplicates(NamedTuple):
    """Near duplicates among N images.

    Attributes:
        pairs: int64 ``[P, 2]``, first < second, in order.
        distance: Hamming distance of each pair, uint8 ``[P]``; of the upright view if that is
            near enough, else the least over the other views.
        turned: bool ``[P]``, near in a turned or mirrored view only.
        cosine: float32 ``[P]``, of the embeddings of a pair that they link; else NaN.
        cluster: int32 ``[N]``; images of one cluster are linked by pairs.
    """

    pairs: np.ndarray
    distance: np.ndarray
    turned: np.ndarray
    cosine: np.ndarray
    cluster: np.ndarray


def hash_images(
    records: Sequence[ImageRecord], sources: Sequence[Source | Path]
) -> np.ndarray:
    """p-hashes of the records' images in their eight views, uint64 ``[N, 8]``.

    Args:
        records: images of any number of data sets, whose file names may coincide.
        sources: folders and tar files of images, of one data set or of any.

    Raises:
        TrainingError: an image is missing, broken, ambiguous or named twice in its data set.
    """
    keys = np.zeros((len(records), len(VIEWS)), np.uint64)
    fill_rows(
        keys,
        Finder(records, sources),
        lambda data, name: view_hashes(open_image(data, name)),
        "hash images",
    )
    return keys


def view_hashes(image: Image.Image) -> np.ndarray:
    """64-bit p-hashes of the eight dihedral views, uint64 ``[8]``; `UNHASHED` if it is flat.

    The image is reduced once: to turn the reduced image is to reduce the turned one.
    """
    grey = image.convert("L").resize((HASHED_SIDE, HASHED_SIDE), Image.Resampling.LANCZOS)
    if np.asarray(grey).std() < FLAT:
        return np.full(len(VIEWS), UNHASHED)
    views = [grey if view is None else grey.transpose(view) for view in VIEWS]
    bits = np.stack([imagehash.phash(view).hash.ravel() for view in views])
    return np.packbits(bits, axis=1).view(np.uint64).ravel()


def find_duplicates(keys: np.ndarray, below: int = BELOW) -> Duplicates:
    """Pairs of images nearer than ``below`` in some view, and the clusters that they form.

    Two keys that differ in fewer than ``below`` bits agree in one of ``below`` segments, so only
    images that share a segment are compared: exact, and not quadratic for small ``below``.

    Args:
        keys: uint64 ``[N, 8]`` of `hash_images`.
        below: Hamming distance at which images are no longer duplicates.

    Raises:
        TrainingError: ``below`` is out of range.
    """
    if not 1 <= below <= MAX_BELOW:
        raise TrainingError(f"a distance below {below}: give from 1 to {MAX_BELOW}")
    links = [
        part for low, high in _segments(below) for part in _links_by_segment(keys, below, low, high)
    ]
    first, second, distance, turned = (np.concatenate(column) for column in zip(*links))
    order = np.lexsort((distance, turned, second, first))
    first, second, distance, turned = (
        column[order] for column in (first, second, distance, turned)
    )
    new = np.ones(len(first), bool)
    new[1:] = (first[1:] != first[:-1]) | (second[1:] != second[:-1])
    pairs = np.stack([first, second], axis=1)[new]
    cosine = np.full(len(pairs), np.nan, np.float32)
    return Duplicates(pairs, distance[new], turned[new], cosine, _clusters(len(keys), pairs))


def with_neighbours(
    found: Duplicates, keys: np.ndarray, pairs: np.ndarray, cosine: np.ndarray
) -> Duplicates:
    """``found`` with pairs that embeddings link, and the clusters that all of them form.

    Args:
        keys: uint64 ``[N, 8]`` of `hash_images`; tells how far apart the pairs' hashes are.
        pairs: int64 ``[P, 2]``, first < second.
        cosine: float32 ``[P]``.
    """
    distance = least_distance(keys[pairs[:, 0]], keys[pairs[:, 1]])
    upright = _bits_set(keys[pairs[:, 0], 0] ^ keys[pairs[:, 1], 0])
    together = np.concatenate([found.pairs, pairs])
    unique, first, place = np.unique(together, axis=0, return_index=True, return_inverse=True)
    cosines = np.full(len(unique), np.nan, np.float32)
    cosines[place.ravel()[len(found.pairs) :]] = cosine
    return Duplicates(
        unique,
        np.concatenate([found.distance, distance])[first],
        np.concatenate([found.turned, distance < upright])[first],
        cosines,
        _clusters(len(keys), unique),
    )


def _clusters(count: int, pairs: np.ndarray) -> np.ndarray:
    """Connected components of ``count`` images, int32 ``[count]``: union-find over pairs."""
    graph = coo_matrix((np.ones(len(pairs), bool), pairs.T), shape=(count, count))
    return connected_components(graph, directed=False)[1]


def _segments(count: int) -> list[tuple[int, int]]:
    edges = [HASH_BITS * part // count for part in range(count + 1)]
    return list(zip(edges, edges[1:]))


def _links_by_segment(
    keys: np.ndarray, below: int, low: int, high: int
) -> list[tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]]:
    """(first, second, distance, turned) of near images that agree in the bits ``low:high``.

    Upright keys meet the keys of all views, both ways round: to mirror two images may shift the
    medians that their bits are cut at, so the distance of two views is not quite that of their
    mirrored views.
    """
    mask = np.uint64((1 << (high - low)) - 1)
    everything = keys.ravel()
    segment = (everything >> np.uint64(low)) & mask
    order = np.argsort(segment, kind="stable")
    upright = segment[:: len(VIEWS)]
    start = np.searchsorted(segment[order], upright, "left")
    stop = np.searchsorted(segment[order], upright, "right")
    stop[keys[:, 0] == UNHASHED] = start[keys[:, 0] == UNHASHED]
    links = []
    for rows in _runs(stop - start):
        counts = (stop - start)[rows]
        image = np.repeat(rows, counts)
        place = np.arange(len(image)) - np.repeat(np.cumsum(counts) - counts, counts)
        entry = order[start[image] + place]
        other, view = np.divmod(entry, len(VIEWS))
        distance = _bits_set(keys[image, 0] ^ everything[entry])
        near = (distance < below) & (other != image)
        image, other = image[near], other[near]
        links.append(
            (np.minimum(image, other), np.maximum(image, other), distance[near], view[near] > 0)
        )
    return links


def _runs(counts: np.ndarray) -> list[np.ndarray]:
    """Consecutive row numbers in runs of about `CANDIDATES_AT_ONCE` counts, one run at least."""
    runs = int(counts.sum()) // CANDIDATES_AT_ONCE + 1
    edges = np.searchsorted(np.cumsum(counts), np.arange(1, runs) * CANDIDATES_AT_ONCE)
    return np.split(np.arange(len(counts)), edges)


def _bits_set(words: np.ndarray) -> np.ndarray:
    """Bits set in each of uint64 ``[P]``; numpy has a function of its own from version 2 only."""
    octets = np.ascontiguousarray(words).view(np.uint8).reshape(-1, 8)
    return _BITS_SET[octets].sum(axis=1, dtype=np.uint8)


def least_distance(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Hamming distances of pairs of images in the nearest of their views, uint8 ``[P]``.

    One image upright, the other in any view, either way round. Flat images are as far as can be.

    Args:
        first, second: keys of :func:`view_hashes`, uint64 ``[P, 8]``.
    """
    across = np.minimum(
        _bits_set((first[:, :1] ^ second).ravel()).reshape(second.shape).min(axis=1),
        _bits_set((second[:, :1] ^ first).ravel()).reshape(first.shape).min(axis=1),
    )
    flat = (first[:, 0] == UNHASHED) | (second[:, 0] == UNHASHED)
    return np.where(flat, np.uint8(HASH_BITS), across)


def to_drop(
    records: Sequence[ImageRecord], cluster: np.ndarray, one_each: bool = False
) -> np.ndarray:
    """Training images that must go, bool ``[N]``.

    Args:
        records: with their splits; any split but "val" and "test" is training.
        cluster: int ``[N]`` of `find_duplicates`.
        one_each: of a cluster within the training images too, only the first stays.
    """
    held = np.array([record.split in HELD_OUT for record in records], bool)
    drop = ~held & np.isin(cluster, cluster[held])
    if one_each:
        left = np.flatnonzero(~held & ~drop)
        _, first = np.unique(cluster[left], return_index=True)
        drop[np.delete(left, first)] = True
    return drop
