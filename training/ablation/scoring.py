"""What ended runs are measured by beside what ``fit`` has measured: ratios, people's own words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from training.ablation.folder import OWN_WORDS, RATIOS, Ablation, ratio_key
from training.ablation.plan import Job, Plan
from training.ablation.runner import Data
from training.ablation.table import Table
from training.data.pairs import read_named_pairs
from training.distributed import Processes
from training.evaluation.encode import TorchModel
from training.evaluation.own_words import own_words_of
from training.evaluation.protocol import over_sets
from training.evaluation.queries import read_queries
from training.evaluation.scorer import ScoreRule, similarities
from training.evaluation.sets import EvaluationSet
from training.fitting.preparation import Loader
from training.runs import RunFolder, write_json
from training.trained import load_trained


def score_ratios(ablation: Ablation, plan: Plan, tables: list[Table], data: Data) -> None:
    """Metrics of trained weights at every ratio that the tables ask for, beside each run."""
    wanted: dict[Job, dict[str, tuple[float, float]]] = {}
    for table in tables:
        for row in table.rows:
            if row.ratio is not None:
                job = plan.job(table, row)
                wanted.setdefault(job, {})[ratio_key(row.ratio)] = row.ratio
    for job, ratios in wanted.items():
        for folder in ablation.ended(job):
            if not (folder / RATIOS).exists():
                print(f"{folder.name}: scored at {len(ratios)} ratios", flush=True)
                _score_ratios(folder, ratios, data, ablation.cache)


def _score_ratios(
    folder: Path, ratios: dict[str, tuple[float, float]], data: Data, cache: Path
) -> None:
    model, sets = _validated(folder, data, cache)
    metrics = {key: {} for key in ratios}
    for item in sets:
        text, image = model.encode_texts(item.gallery.captions), model.encode_images(item.images)
        found = similarities(text, image, model.rule.kind, model.device)
        for key, ratio in ratios.items():
            metrics[key][item.name] = item.gallery.metrics(found.mixed(*ratio))
    write_json(folder / RATIOS, {key: over_sets(value) for key, value in metrics.items()})


def score_own_words(ablation: Ablation, jobs: Iterable[Job], data: Data, queries: Path) -> None:
    """Queries in words that captions lack, of the weights of every ended run, beside it.

    Args:
        queries: a list as :func:`~training.evaluation.queries.read_queries` has it.

    Raises:
        TrainingError: an unreadable list, or one that names no class of the validation images.
    """
    asked = read_queries(queries)
    digest = hashlib.sha256(queries.read_bytes()).hexdigest()
    named = read_named_pairs(data.val)
    labels = {name: [item.label for item in part] for name, part in named.items()}
    for job in jobs:
        for folder in ablation.ended(job):
            file = folder / OWN_WORDS
            if file.exists() and json.loads(file.read_text("utf-8"))["sha256"] == digest:
                continue
            print(f"{folder.name}: own words", flush=True)
            model, sets = _validated(folder, data, ablation.cache)
            write_json(file, {"sha256": digest, **own_words_of(model, sets, labels, asked)})


def _validated(folder: Path, data: Data, cache: Path) -> tuple[TorchModel, list[EvaluationSet]]:
    """A run's best weights, and the validation sets as ``fit`` validates on them: with the ratio
    of the configuration they give the very same recalls."""
    trained, processes = load_trained(RunFolder(folder)), Processes()
    config, encoder = trained.config, trained.model.to(processes.device)
    loader = Loader(
        config, encoder, trained.tokenizer, data.images, cache, processes, progress=False
    )
    rule = ScoreRule.of_config(config.similarity)
    model = TorchModel(encoder, trained.tokenizer, rule, str(folder))
    return model, loader.validation(read_named_pairs(data.val))
