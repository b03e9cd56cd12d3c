"""Who captions: templates for labels, a function of Python, or a command."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import shlex
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image

from training.curation.images import read_image
from training.curation.sample import Sample
from training.curation.wording import noun_phrase
from training.data.decoding import open_image
from training.data.pairs import check_unicode
from training.errors import TrainingError

TEMPLATES = "templates"
WORDINGS = (
    "a satellite image of {}",
    "an aerial image of {}",
    "a remote sensing image of {}",
    "{} seen from above",
    "an aerial photo that shows {}",
    "{} in a satellite image",
    "an overhead view of {}",
    "the picture shows {}",
    "a bird's eye view of {}",
    "a high resolution aerial image of {}",
)
Captioner = Callable[[Sequence[Sample], int], list[list[str]]]
"""Samples, and how many captions each is to get: captions of each sample."""


def captioner(how: str) -> Captioner:
    """The captioner that ``how`` names.

    ``templates``: sentences about the label. ``module:function``: called with a list of RGB
    ``PIL.Image``, a list of samples as dictionaries and the number of captions wanted; returns a
    list of captions for each. Anything else is a command: it gets a line of JSON for each image on
    its standard input, ``{"key", "image", "label", "metadata"}``, of which ``image`` is the path of
    a file, and answers each with a line ``{"key", "captions"}`` on its standard output.
    ``{count}`` in it stands for the number of captions wanted.

    Raises:
        TrainingError: no such function, or quotes of a command that do not end.
    """
    if how == TEMPLATES:
        return by_templates
    module, colon, name = how.partition(":")
    if colon and all(part.isidentifier() for part in (*module.split("."), name)):
        return _by_function(how, _function(module, name))
    try:
        words = shlex.split(how)
    except ValueError as error:
        raise TrainingError(f"captioning.captioner: {how}: no command ({error})") from error
    return lambda samples, count: asyncio.run(_by_command(how, words, samples, count))


def by_templates(samples: Sequence[Sample], count: int) -> list[list[str]]:
    """Sentences about each sample's label; none without a label."""
    return [
        [wording.format(noun) for wording in WORDINGS[:count]] if noun else []
        for noun in (noun_phrase(sample.label) for sample in samples)
    ]


def _function(module: str, name: str) -> Callable[..., Sequence[Sequence[str]]]:
    folder = str(Path.cwd())
    if folder not in sys.path:
        sys.path.append(folder)
    try:
        found = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError) as error:
        raise TrainingError(
            f"captioning.captioner: {module}:{name} is nowhere ({error}); its module must lie in "
            "the folder of the command, or be installed, on every machine"
        ) from error
    if not callable(found) or inspect.isclass(found):
        raise TrainingError(f"captioning.captioner: {module}:{name} is no function")
    return found


def _by_function(how: str, function: Callable[..., Sequence[Sequence[str]]]) -> Captioner:
    def captions(samples: Sequence[Sample], count: int) -> list[list[str]]:
        pictures = [_picture(sample) for sample in samples]
        try:
            answers = list(function(pictures, [json.loads(s.to_json()) for s in samples], count))
        except Exception as error:  # it is the user's, and what it raises is his to read
            raise TrainingError(
                f"captioning.captioner: {how} failed: {type(error).__name__}: {error}"
            ) from error
        if len(answers) != len(samples):
            raise TrainingError(
                f"captioning.captioner: {how} answered {len(answers)} of {len(samples)} images; "
                "it must return a list of captions for each"
            )
        return [_texts(how, answer) for answer in answers]

    return captions


async def _by_command(
    how: str, words: Sequence[str], samples: Sequence[Sample], count: int
) -> list[list[str]]:
    words = [word.replace("{count}", str(count)) for word in words]
    with tempfile.TemporaryDirectory(prefix="captioning-") as folder:
        lines = []
        for number, sample in enumerate(samples):
            file = Path(folder) / f"{number:06d}{Path(sample.filename).suffix or '.jpg'}"
            file.write_bytes(_encoded(sample))
            asked = {"key": sample.key, "image": str(file), "label": sample.label}
            lines.append(json.dumps({**asked, "metadata": dict(sample.metadata)}))
        try:
            process = await asyncio.create_subprocess_exec(
                *words,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
            )
        except OSError as error:
            raise TrainingError(
                f"captioning.captioner: {words[0]} cannot be started ({error.strerror})"
            ) from error
        try:
            out, errors = await process.communicate(("\n".join(lines) + "\n").encode())
        except BaseException:  # Ctrl-C: the command is ours to end
            process.kill()
            raise
    if process.returncode:
        said = errors.decode(errors="replace").strip().splitlines() or ["nothing on stderr"]
        raise TrainingError(
            f"captioning.captioner: {words[0]} ended with status {process.returncode}: {said[-1]}"
        )
    answers = _answers(how, out.decode(errors="replace"))
    missing = next((sample.key for sample in samples if sample.key not in answers), None)
    if missing is not None:
        raise TrainingError(
            f"captioning.captioner: {words[0]} gave no captions for {missing}; it must answer "
            'every line with {"key": ..., "captions": [...]}'
        )
    return [answers[sample.key] for sample in samples]


def _answers(how: str, text: str) -> dict[str, list[str]]:
    found = {}
    for line in filter(str.strip, text.split("\n")):
        try:
            answer = json.loads(line)
            found[answer["key"]] = _texts(how, answer["captions"])
        except (ValueError, KeyError, TypeError) as error:
            raise TrainingError(
                f"captioning.captioner: {line[:80]!r} is no answer; it must be "
                '{"key": ..., "captions": [...]}'
            ) from error
    return found


def _texts(how: str, answer: Sequence[str]) -> list[str]:
    if not isinstance(answer, list | tuple) or not all(isinstance(text, str) for text in answer):
        raise TrainingError(f"captioning.captioner: {how} gave {answer!r}, no list of texts")
    check_unicode(answer, f"captioning.captioner: {how}")
    return [" ".join(text.split()) for text in answer if text.strip()]


def _encoded(sample: Sample) -> bytes:
    if sample.location is None:
        raise TrainingError(f"{sample.key}: its image is in no --images; run the stage `readable`")
    return read_image(sample.location)


def _picture(sample: Sample) -> Image.Image:
    return open_image(_encoded(sample), sample.key)
