"""Encoders: tiles and texts to embeddings, behind one small interface.

ONNX Runtime runs both towers in single precision: it is always there, and what others must agree
with. :mod:`~rs_textsearch.engine.encoding.selection` finds out which runtime is fastest here.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import IMAGE, TEXT, TOKENIZER
from rs_textsearch.engine.errors import BadInput, BundleError

DEVICES = ("auto", "cpu", "cuda")
_CPU, _CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
_BATCH = {"cpu": 8, "cuda": 64}
_REMEMBERED_TEXTS = 256
_TEXTS = 64
"""Texts that are encoded at a time."""


@dataclass(frozen=True)
class TextFeatures:
    """``globe`` float32 [dim] and the counted tokens ``tokens`` float32 [M, dim], L2-normalised."""

    globe: np.ndarray
    tokens: np.ndarray


class Encoder(Protocol):
    """What the engine asks of a runtime.

    ``runtime`` and ``precision`` (of the arithmetic) are what an index records, ``provider`` is
    the runtime's own word for what it runs on, ``device_note`` says why that is not what was
    asked for ("" if it is), and ``batch`` is how many tiles it likes at a time.
    """

    bundle: Bundle
    runtime: str
    precision: str
    device: str
    provider: str
    device_note: str
    batch: int

    def prepare(self) -> None:
        """Load what :meth:`encode_images` needs, so that ``provider`` says what really runs."""

    def encode_images(self, tiles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Encode uint8 [B, S, S, 3] to globals [B, dim] and patches [B, P, dim], float32."""

    def encode_text(self, text: str) -> TextFeatures:
        """Encode one text."""

    def encode_texts(self, texts: Sequence[str]) -> list[TextFeatures]:
        """Encode many texts."""


class OnnxEncoder:
    """ONNX Runtime behind the :class:`Encoder` interface; each tower is loaded at its first use."""

    runtime = "onnxruntime"

    def __init__(self, bundle: Bundle, device: str = "auto") -> None:
        self.bundle = bundle
        self.precision = "fp32" if bundle.card.draft is None else bundle.card.draft.precision
        self.device, self.device_note = choose_device(device)
        self.provider = _CUDA if self.device == "cuda" else _CPU
        self.batch = _BATCH[self.device]
        self._lock = threading.Lock()
        self._image: Any = None
        self._text: Any = None
        self._tokenizer: Any = None
        self._texts: OrderedDict[str, TextFeatures] = OrderedDict()

    def prepare(self) -> None:
        """Load the image tower and run one tile, so that ``provider`` says what really runs."""
        size = self.bundle.input_size
        self.encode_images(np.zeros((1, size, size, 3), np.uint8))

    def encode_images(self, tiles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Encode uint8 [B, S, S, 3] to globals [B, dim] and patches [B, P, dim], float32."""
        with self._lock:
            if self._image is None:
                self._image = self._load_image_tower()
        try:
            globe, local = self._image(tiles)
        except Exception as error:  # the runtimes' errors share no public base class
            raise BundleError(
                f"The image tower of {self.bundle.path} failed: {first_line(error)}.",
                "Try the device cpu; if that fails too, export the bundle again.",
            ) from error
        return globe, local

    def _load_image_tower(self) -> Callable[[np.ndarray], Sequence[np.ndarray]]:
        """Return what turns uint8 [B, S, S, 3] into globals and patches."""
        session = self._session(IMAGE, self.provider)
        self._settle(session.get_providers())
        return lambda tiles: session.run(["global", "local"], {"images": tiles})

    def encode_text(self, text: str) -> TextFeatures:
        """Encode one text; repeated texts come from a cache. Raises :class:`BadInput` if empty."""
        text = " ".join(str(text).split())
        with self._lock:
            known = self._texts.get(text)
            if known is not None:
                self._texts.move_to_end(text)
                return known
            features = self._encode_ids([self._counting_ids(text)])[0]
            self._texts[text] = features
            if len(self._texts) > _REMEMBERED_TEXTS:
                self._texts.popitem(last=False)
        return features

    def encode_texts(self, texts: Sequence[str]) -> list[TextFeatures]:
        """Encode many texts, those of one length together, which is several times as fast."""
        with self._lock:
            return self._encode_ids([self._counting_ids(text) for text in texts])

    def _counting_ids(self, text: str) -> np.ndarray:
        """Return the ids int64 [L] that a text is encoded from; raises :class:`BadInput`."""
        if not text.strip():
            raise BadInput("The query is empty.", "Describe what to look for in a few words.")
        ids = self.token_ids(text)
        rules = self.bundle.card.text
        if np.isin(ids, [rules.sot_id, rules.eot_id, rules.pad_id]).all():
            raise BadInput(
                f"The query {text[:40]!r} has no word that the model can read.",
                "Describe what to look for in a few words.",
            )
        if self._counts_all:
            missing = rules.context_length - len(ids)
            ids = np.pad(ids, (0, missing), constant_values=rules.pad_id)
        return ids

    def _encode_ids(self, texts: Sequence[np.ndarray]) -> list[TextFeatures]:
        if self._text is None:
            # One short text a query: the CPU answers before a GPU has its copy.
            self._text = self._session(TEXT, _CPU)
        by_length: dict[int, list[int]] = {}
        for number, ids in enumerate(texts):
            by_length.setdefault(len(ids), []).append(number)
        found: dict[int, TextFeatures] = {}
        for numbers in by_length.values():
            for start in range(0, len(numbers), _TEXTS):
                part = numbers[start : start + _TEXTS]
                batch = np.stack([texts[number] for number in part])
                try:
                    globes, locals_ = self._text.run(["global", "local"], {"ids": batch})
                except Exception as error:  # onnxruntime's errors share no public base class
                    raise BundleError(
                        f"The text tower of {self.bundle.path} failed: {first_line(error)}.",
                        "Export the bundle again.",
                    ) from error
                for number, globe, local in zip(part, globes, locals_):
                    found[number] = TextFeatures(globe, local[self._counted(texts[number])])
        return [found[number] for number in range(len(texts))]

    def token_ids(self, text: str) -> np.ndarray:
        """Return int64 ids trimmed after the end-of-text token, at most the context length."""
        from tokenizers import Tokenizer

        if self._tokenizer is None:
            data = self.bundle.read_file(TOKENIZER)
            self._tokenizer = Tokenizer.from_buffer(data)
            self._tokenizer.no_padding()
            self._tokenizer.no_truncation()
        rules = self.bundle.card.text
        ids = list(self._tokenizer.encode(text).ids)
        if rules.eot_id in ids:
            ids = ids[: ids.index(rules.eot_id) + 1]
        if len(ids) > rules.context_length:
            ids = [*ids[: rules.context_length - 1], rules.eot_id]
        return np.array(ids, np.int64)

    @property
    def _counts_all(self) -> bool:
        """Whether local similarity takes padding and start in, at the full context length."""
        return self.bundle.card.score.tokens == "all"

    def _counted(self, ids: np.ndarray) -> np.ndarray:
        """Return the mask of the positions that take part in local similarity.

        The ids end with the text, so no padding has to be told from words (CLIP's id of it is a
        word too).
        """
        if self._counts_all:
            return np.ones(len(ids), bool)
        return ids != self.bundle.card.text.sot_id

    def _session(self, name: str, provider: str) -> Any:
        import onnxruntime

        data = self.bundle.read_file(name)
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        # Threads that spin between two operators take the cores from the reader and from QGIS:
        # without spinning an index run on two cores was 1.3 to 1.6 times as fast.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.intra_op_num_threads = wanted_threads()
        providers = [provider] if provider == _CPU else [provider, _CPU]
        try:
            return onnxruntime.InferenceSession(data, options, providers=providers)
        except Exception as error:  # onnxruntime's errors share no public base class
            raise BundleError(
                f"{self.bundle.path / name} cannot be loaded: {first_line(error)}.",
                "Export the bundle again, or update onnxruntime.",
            ) from error

    def _settle(self, providers: list[str]) -> None:
        """Record what runs: ONNX Runtime falls back to the CPU without an error."""
        if self.provider == _CUDA and _CUDA not in providers:
            self.device, self.provider, self.batch = "cpu", _CPU, _BATCH["cpu"]
            self.device_note = (
                "CUDA was asked for, but ONNX Runtime could not start it (see the messages above: "
                "usually a CUDA or cuDNN library is missing); the CPU is used."
            )


def wanted_threads() -> int:
    """Return the number of threads that the environment asks for, 0 for the runtime's own."""
    threads = os.environ.get("OMP_NUM_THREADS", "")
    return int(threads) if threads.isdigit() else 0


def choose_device(wanted: str) -> tuple[str, str]:
    """Return the device (``"cpu"`` or ``"cuda"``) and, where CUDA was asked for in vain, why.

    Raises :class:`BadInput` for a device that is not one of :data:`DEVICES`.
    """
    if wanted not in DEVICES:
        raise BadInput(
            f"The device {wanted!r} is not known.", f"Choose one of {', '.join(DEVICES)}."
        )
    if wanted == "cpu":
        return "cpu", ""
    import onnxruntime

    if _CUDA in onnxruntime.get_available_providers():
        return "cuda", ""
    if wanted == "cuda":
        return "cpu", (
            f"CUDA was asked for, but the installed onnxruntime {onnxruntime.__version__} has no "
            "CUDA provider (install onnxruntime-gpu in the engine's environment); the CPU is used."
        )
    return "cpu", ""


def first_line(error: BaseException) -> str:
    """Return the first line of an error's text, without its full stop."""
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(". ")
