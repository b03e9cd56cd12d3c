"""The configuration of a run: its components, changes to them, and their form in files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from typing import Any

from training.config.batches import AugmentationConfig, BatchesConfig
from training.config.classes import ClassesConfig
from training.config.component import Component
from training.config.consistency import ConsistencyConfig
from training.config.distillation import DistillationConfig
from training.config.encoder import AdapterConfig, EncoderConfig
from training.config.keywords import KerConfig, KeywordsConfig, PresenceConfig
from training.config.memory import MemoryConfig
from training.config.mixup import MixupConfig
from training.config.optimiser import OptimiserConfig
from training.config.pairs import EbaConfig, WfaConfig
from training.config.preservation import PreservationConfig
from training.config.retention import RetentionConfig
from training.config.similarity import LocalConfig, SimilarityConfig, SoftConfig
from training.config.values import of_type, parsed
from training.errors import TrainingError

LARGEST_SEED = 2**63 - 1


@dataclass(frozen=True)
class Config:
    """Every number that a run depends on. The defaults are a contrastive run of the mini encoder.

    The loss is ``L_g + local.weight * L_l + ker.weight * L_mlm`` (EBAKER eq. 15) and, ours,
    ``NAME.weight * L_NAME`` for presence, classes, preservation, retention, consistency, mixup,
    memory and distillation; the score is
    ``similarity.global_weight * S_g + similarity.local_weight * S_l`` (eq. 6). What paper and
    released code of EBAKER do differently is an option.
    """

    preset: str = "mini"
    seed: int = 0
    encoder: EncoderConfig = field(default_factory=EncoderConfig)
    adapter: AdapterConfig = field(default_factory=AdapterConfig)
    similarity: SimilarityConfig = field(default_factory=SimilarityConfig)
    local: LocalConfig = field(default_factory=LocalConfig)
    soft: SoftConfig = field(default_factory=SoftConfig)
    batches: BatchesConfig = field(default_factory=BatchesConfig)
    augmentation: AugmentationConfig = field(default_factory=AugmentationConfig)
    keywords: KeywordsConfig = field(default_factory=KeywordsConfig)
    ker: KerConfig = field(default_factory=KerConfig)
    presence: PresenceConfig = field(default_factory=PresenceConfig)
    classes: ClassesConfig = field(default_factory=ClassesConfig)
    preservation: PreservationConfig = field(default_factory=PreservationConfig)
    retention: RetentionConfig = field(default_factory=RetentionConfig)
    consistency: ConsistencyConfig = field(default_factory=ConsistencyConfig)
    mixup: MixupConfig = field(default_factory=MixupConfig)
    memory: MemoryConfig = field(default_factory=MemoryConfig)
    distillation: DistillationConfig = field(default_factory=DistillationConfig)
    eba: EbaConfig = field(default_factory=EbaConfig)
    wfa: WfaConfig = field(default_factory=WfaConfig)
    optimiser: OptimiserConfig = field(default_factory=OptimiserConfig)

    @property
    def components(self) -> tuple[Component, ...]:
        """The components, in the order of their fields."""
        values = (getattr(self, item.name) for item in fields(self))
        return tuple(value for value in values if isinstance(value, Component))

    @property
    def padding_counts(self) -> bool:
        """Whether captions are padded to the full context: local similarity looks at all of it."""
        return self.similarity.tokens == "all" and self.local.weight > 0

    @property
    def data_seed(self) -> int:
        """Seed of everything random about data; the run's own says the weights to start from."""
        return self.seed if self.batches.seed < 0 else self.batches.seed

    @property
    def uses_keywords(self) -> bool:
        """Whether a term of the loss is about keywords."""
        return self.ker.weight > 0 or self.presence.weight > 0

    @classmethod
    def option_keys(cls) -> tuple[str, ...]:
        """Every key that an option can be set by, such as ``ker.blocks``; ``seed`` is the first."""
        parts = cls().components
        return ("seed", *(f"{part.key}.{item.name}" for part in parts for item in fields(part)))

    def __getitem__(self, key: str) -> Any:
        """The value of the option ``key``, such as ``config["ker.blocks"]``."""
        component, _, name = key.rpartition(".")
        return getattr(getattr(self, component) if component else self, name)

    def with_values(self, values: Mapping[str, Any]) -> Config:
        """A copy with other values, by key: ``config.with_values({"ker.blocks": 2})``.

        Raises:
            TrainingError: an unknown key, or a value of another type than the option's.
        """
        known, changes = self.option_keys(), {}
        for key, value in values.items():
            if key not in known:
                raise TrainingError(f"{key}: {_no_option(key, known)}")
            component, _, name = key.rpartition(".")
            changes.setdefault(component, {})[name] = of_type(key, self[key], value)
        parts = {key: replace(getattr(self, key), **own) for key, own in changes.items() if key}
        return replace(self, **parts, **changes.get("", {}))

    def with_overrides(self, assignments: Iterable[str]) -> Config:
        """A copy with ``key=value`` strings applied, as of ``--set``.

        Raises:
            TrainingError: an unknown key, or a value of the wrong type.
        """
        known, values = self.option_keys(), {}
        for assignment in assignments:
            key, separator, text = assignment.partition("=")
            if not separator:
                raise TrainingError(f"--set {assignment}: expected KEY=VALUE, such as ker.blocks=2")
            if key not in known:
                raise TrainingError(f"--set {assignment}: {_no_option(key, known)}")
            values[key] = parsed(key, self[key], text)
        return self.with_values(values)

    def check(self) -> None:
        """Raise TrainingError where a value cannot work; the message names key and remedy."""
        if not 0 <= self.seed <= LARGEST_SEED:
            raise TrainingError(
                f"seed is {self.seed}; it must be from 0 to {LARGEST_SEED} (see --set)"
            )
        for part in self.components:
            for problem in part.problems(self):
                raise TrainingError(f"{problem} (see --set)")

    def inactive(self) -> dict[str, str]:
        """Keys of options that cannot act, each with the reason."""
        return {
            f"{part.key}.{name}": reason
            for part in self.components
            for name, reason in part.inactive(self).items()
        }

    def check_acting(self, keys: Iterable[str]) -> None:
        """Raise TrainingError where an option that a person has set cannot act."""
        reasons = self.inactive()
        for key in keys:
            if key in reasons:
                raise TrainingError(
                    f"--set {key}: it would change nothing, because {reasons[key]}; leave it out"
                )

    def as_json(self) -> dict[str, Any]:
        """What acts, by component; options that cannot act are left out, since they say nothing.

        Two configurations with equal documents are the same run.
        """
        idle = self.inactive()
        document: dict[str, Any] = {"preset": self.preset, "seed": self.seed}
        for part in self.components:
            document[part.key] = {
                item.name: list(value) if isinstance(value, tuple) else value
                for item in fields(part)
                if f"{part.key}.{item.name}" not in idle
                for value in (getattr(part, item.name),)
            }
        return document

    def differences(self, before: Config) -> list[str]:
        """In words, what acts otherwise than in ``before``; nothing where both are the same run."""
        old, new = _by_key(before.as_json()), _by_key(self.as_json())
        keys = {**old, **new}
        idle = "not in use"
        return [
            f"{key} was {old.get(key, idle)}, is {new.get(key, idle)}"
            for key in keys
            if old.get(key, idle) != new.get(key, idle)
        ]

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Config:
        """The configuration that :meth:`as_json` made a document of.

        Raises:
            TrainingError: it has other keys, as those of other versions have.
        """
        known, values = cls.option_keys(), _by_key(document)
        preset = values.pop("preset", "")
        unknown = sorted(values.keys() - set(known))
        if unknown or not isinstance(preset, str):
            raise TrainingError(
                f"another version of this package made it ({(unknown or ['preset'])[0]} is no "
                "option here); start anew"
            )
        return replace(cls().with_values(values), preset=preset)


def _by_key(document: Mapping[str, Any]) -> dict[str, Any]:
    """A configuration's document with the keys of ``--set``, and "preset"."""
    values: dict[str, Any] = {}
    for key, value in document.items():
        own = value.items() if isinstance(value, Mapping) else [(None, value)]
        values |= {f"{key}.{name}" if name else key: item for name, item in own}
    return values


def _no_option(key: str, known: Sequence[str]) -> str:
    """That ``key`` is no option, and which one may be meant."""
    name = key.rpartition(".")[2]
    like = [other for other in known if other.rpartition(".")[2] == name]
    like = like or get_close_matches(key, known, 1)
    meant = f" (did you mean {' or '.join(like)}?)" if like else ""
    return f"no such option{meant}; fit --options lists all of them"
