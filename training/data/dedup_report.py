"""What a search for duplicates found, for JSON, as a table, and what a person should look at."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from training.data.dedup import Duplicates, least_distance, to_drop
from training.data.pairs import ImageRecord


def report(
    records: Sequence[ImageRecord], duplicates: Duplicates, drop: np.ndarray, below: int
) -> dict[str, Any]:
    """What was found and dropped, for JSON.

    Returns:
        ``{"below", "images", "pairs", "pairs_turned", "pairs_by_embedding", "repeat_held_out",
        "counts", "clusters"}``; ``pairs_by_embedding`` are those that no hash links, ``counts``
        has a row for each data set and split, ``clusters`` the members of each cluster of two or
        more, with the largest distance of hashes and the least cosine that linked them.
    """
    cluster, hashed = duplicates.cluster, duplicates.distance < below
    sizes = np.bincount(cluster)
    members: dict[int, list[int]] = {}
    for row in np.flatnonzero(sizes[cluster] > 1).tolist():
        members.setdefault(cluster[row], []).append(row)
    links: dict[int, list[int]] = {}
    for pair, row in enumerate(duplicates.pairs[:, 0].tolist()):
        links.setdefault(cluster[row], []).append(pair)
    places = [(record.dataset, record.split) for record in records]
    images, doubled, dropped = (
        Counter(place for place, chosen in zip(places, mask) if chosen)
        for mask in (np.ones(len(places)), sizes[cluster] > 1, drop)
    )
    return {
        "below": below,
        "images": len(records),
        "pairs": len(duplicates.pairs),
        "pairs_turned": int(duplicates.turned[hashed].sum()),
        "pairs_by_embedding": int((~hashed).sum()),
        "repeat_held_out": int(to_drop(records, cluster).sum()),
        "counts": [
            {
                "dataset": dataset,
                "split": split,
                "images": count,
                "in_clusters": doubled[dataset, split],
                "dropped": dropped[dataset, split],
            }
            for (dataset, split), count in images.items()
        ],
        "clusters": [
            {
                **_link(duplicates, hashed, np.array(links[name])),
                "members": [
                    {
                        "dataset": records[row].dataset,
                        "split": records[row].split,
                        "filename": records[row].filename,
                        "dropped": bool(drop[row]),
                    }
                    for row in rows
                ],
            }
            for name, rows in members.items()
        ],
    }


def _link(duplicates: Duplicates, hashed: np.ndarray, pairs: np.ndarray) -> dict[str, Any]:
    """How the members of a cluster are linked: by hashes, and where those do not, by cosines."""
    by_hash, by_cosine = pairs[hashed[pairs]], pairs[~hashed[pairs]]
    return {
        "distance": int(duplicates.distance[by_hash].max()) if len(by_hash) else None,
        "turned": bool(duplicates.turned[by_hash].any()),
        "cosine": float(duplicates.cosine[by_cosine].min()) if len(by_cosine) else None,
    }


def readable(found: Mapping[str, Any]) -> str:
    """A `report` as a table of data sets and splits, and a line for each cluster."""
    width = max(len("data set"), *(len(row["dataset"]) for row in found["counts"]))
    lines = [
        f"{found['images']} images, {found['pairs'] - found['pairs_by_embedding']} pairs at a "
        f"Hamming distance below {found['below']}, {found['pairs_turned']} of them only when "
        f"turned or mirrored, and {found['pairs_by_embedding']} by their embeddings alone",
        "",
        f"{'data set':<{width}}  split  {'images':>8}  {'in clusters':>11}  {'left out':>8}",
    ]
    lines += [
        f"{row['dataset']:<{width}}  {row['split']:<5}  {row['images']:>8}  "
        f"{row['in_clusters']:>11}  {row['dropped']:>8}"
        for row in found["counts"]
    ]
    lines += ["", "clusters (- left out; distance, * found turned or mirrored, or cosine)"]
    for cluster in found["clusters"]:
        names = "  ".join(
            f"{'-' if item['dropped'] else ' '}{item['dataset']}/{item['split']}/{item['filename']}"
            for item in cluster["members"]
        )
        turned = "*" if cluster["turned"] else " "
        distance = "" if cluster["distance"] is None else f"{cluster['distance']}{turned}"
        cosine = "" if cluster["cosine"] is None else f"{cluster['cosine']:.3f}"
        lines.append(f"{distance:>3} {cosine:>5} {names}")
    return "\n".join(lines)


def write_borderline(
    path: Path,
    records: Sequence[ImageRecord],
    keys: np.ndarray,
    pairs: np.ndarray,
    cosines: np.ndarray,
    above: float,
    below: int,
) -> int:
    """List pairs whose hashes differ for a person to look at, the most alike first; how many.

    A CSV file with a row a pair: both images, cosine and Hamming distance, and whether the cosine
    alone links them.

    Args:
        keys: of :func:`~training.data.dedup.hash_images`.
        pairs: int64 ``[P, 2]``, with ``cosines`` ``[P]``.
        above: cosine that links.
        below: Hamming distance that would link.
    """
    distance = least_distance(keys[pairs[:, 0]], keys[pairs[:, 1]])
    listed = np.flatnonzero(distance >= below)
    listed = listed[np.argsort(-cosines[listed], kind="stable")]
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        image = ("dataset", "split", "filename")
        names = [f"{name}_{side}" for side in (1, 2) for name in image]
        table.writerow([*names, "cosine", "distance", "linked"])
        for row in listed.tolist():
            both = [getattr(records[number], name) for number in pairs[row] for name in image]
            linked = "yes" if cosines[row] > above else "no"
            table.writerow([*both, f"{cosines[row]:.4f}", int(distance[row]), linked])
    return len(listed)
