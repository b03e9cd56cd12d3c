"""From a checkpoint to a model of the profile, or to nothing at all."""

from __future__ import annotations

import errno
import hashlib
import json
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt import sip

from rs_textsearch import bundles
from rs_textsearch.services import model_fetch, part_file
from rs_textsearch.services.model_fetch import ModelFetch
from rs_textsearch.values import offered
from rs_textsearch.work_folder import remove_left
from rs_textsearch.worker import environment
from tests.plugin.helpers import ENGINE_MS, offered_entry, put_converter
from tests.plugin.model_server import ModelServer

DATA = b"weights" * 9000
COPY = """cp -r "{bundle}" "$out"; echo '{{"notes": [{{"code": "x", "text": "Said."}}]}}'"""


@pytest.fixture
def server():
    made = ModelServer(DATA)
    yield made
    made.close()


@pytest.fixture
def model(server):
    """Return the model that the server has."""
    digest = hashlib.sha256(DATA).hexdigest()
    entry = offered_entry(url=server.url(), bytes=len(DATA), sha256=f"sha256:{digest}")
    extent = {"min": 60, "typical": 200, "max": 900}
    document = {"schema": 1, "models": [{**entry, "ground_extent_m": extent}]}
    return offered.parse(json.dumps(document).encode(), "list")[0]


@pytest.fixture
def converter(tmp_path, monkeypatch, bundle):
    """Put a script in the engine's place that makes of any checkpoint the bundle of colours."""

    def put(body: str = COPY.format(bundle=bundle)):
        return put_converter(tmp_path, monkeypatch, body)

    put()
    return put


class Outcome:
    """What getting a model ends with."""

    def __init__(self, qtbot) -> None:
        self.job = ModelFetch()
        self.stages: list[str] = []
        self.ended: list[object] = []
        self._qtbot = qtbot
        self.job.stage_changed.connect(self.stages.append)
        self.notes: list[str] = []
        self.job.finished.connect(self._on_finished)
        self.job.failed.connect(self.ended.append)

    def _on_finished(self, bundle, notes) -> None:
        self.notes = notes
        self.ended.append(bundle)

    def wait(self):
        """Return the bundle or the error."""
        assert self.ended == [] and self.job.is_running()
        self._qtbot.waitUntil(lambda: bool(self.ended), timeout=ENGINE_MS)
        self._qtbot.wait(20)
        assert len(self.ended) == 1 and not self.job.is_running()
        return self.ended[0]


def left() -> list[str]:
    """Return what lies in the folder of checkpoints."""
    place = model_fetch.folder()
    return sorted(path.name for path in place.iterdir()) if place.is_dir() else []


def models() -> list[bundles.Bundle]:
    return [bundle for bundle in bundles.installed() if not bundle.ships]


def test_a_model_is_fetched_converted_and_listed(qtbot, model, converter, bundle, tmp_path):
    outcome = Outcome(qtbot)
    outcome.job.download(model, keep=False)
    made = outcome.wait()
    assert models() == [made] and made.id == bundles.read(bundle).id
    words = (tmp_path / "words").read_text("utf-8").splitlines()
    told = {"--title=The first", "--licence=MIT", "--ground-extent=60,200,900", "--model=ViT-B-32"}
    assert told <= set(words) and any(model.source in word for word in words)
    assert left() == [] and outcome.notes == ["Said."]
    assert "Downloading from 127.0.0.1: 63 kB of 63 kB" in outcome.stages


def test_a_checkpoint_that_is_kept_is_not_fetched_again(qtbot, model, converter, server):
    first = Outcome(qtbot)
    first.job.download(model, keep=True)
    bundles.remove(first.wait())
    assert left() == [model.file_name]
    second = Outcome(qtbot)
    second.job.download(model, keep=True)
    second.wait()
    assert len(models()) == 1 and len(server.asked) == 1 and left() == [model.file_name]


def test_a_wrong_checksum_is_refused_and_nothing_stays(qtbot, model, converter):
    outcome = Outcome(qtbot)
    outcome.job.download(replace(model, sha256="0" * 64), keep=True)
    error = outcome.wait()
    assert "SHA-256" in error.message and "The first" in error.message
    assert left() == [] and models() == []


def test_without_a_checksum_the_size_decides(qtbot, model, converter):
    outcome = Outcome(qtbot)
    outcome.job.download(replace(model, sha256=""), keep=False)
    assert outcome.wait() in models()


def test_a_file_that_is_there_is_converted_without_network(
    qtbot, model, converter, server, tmp_path
):
    path = tmp_path / "brought älong.pt"
    path.write_bytes(DATA)
    outcome = Outcome(qtbot)
    outcome.job.convert(path, model)
    assert outcome.wait() in models()
    assert path.read_bytes() == DATA and server.asked == [] and left() == []


@pytest.mark.parametrize(
    ("data", "said"),
    [(DATA[:-1], "62,999"), (DATA[::-1], "SHA-256"), (None, "cannot be read")],
)
def test_another_file_is_refused_and_stays(qtbot, model, converter, tmp_path, data, said):
    path = tmp_path / "other.pt"
    if data is not None:
        path.write_bytes(data)
    outcome = Outcome(qtbot)
    outcome.job.convert(path, model)
    assert said in outcome.wait().message and models() == []
    assert path.is_file() == (data is not None)


def test_a_file_of_ones_own_has_no_list(qtbot, converter, tmp_path, bundle):
    path = tmp_path / "mine.safetensors"
    path.write_bytes(b"x")
    outcome = Outcome(qtbot)
    outcome.job.convert(path, None, "")
    made = outcome.wait()
    assert made.card == bundles.read(bundle).card
    words = (tmp_path / "words").read_text("utf-8")
    assert "--model" not in words and "--title" not in words


def test_without_an_engine_nothing_is_fetched(qtbot, model, server, tmp_path, monkeypatch):
    monkeypatch.setenv(environment.ENV_VARIABLE, str(tmp_path / "gone"))
    outcome = Outcome(qtbot)
    outcome.job.download(model, keep=False)
    assert outcome.wait().code == "engine_missing" and server.asked == []


def test_a_conversion_that_fails_leaves_the_checkpoint_for_the_next_try(
    qtbot, model, converter, server
):
    converter('echo "error: There is not enough memory." >&2; exit 2')
    outcome = Outcome(qtbot)
    outcome.job.download(model, keep=False)
    error = outcome.wait()
    assert "not enough memory" in error.message and model.file_name in error.remedy
    assert left() == [model.file_name] and models() == []
    converter()
    again = Outcome(qtbot)
    again.job.download(model, keep=False)
    assert again.wait() in models() and len(server.asked) == 1 and left() == []


def test_cancelling_a_download_leaves_its_part(qtbot, model, converter, server):
    server.stalls = [30_000]
    outcome = Outcome(qtbot)
    seen = []
    outcome.job.progressed.connect(lambda done, total: seen.append(done))
    outcome.job.download(model, keep=False)
    qtbot.waitUntil(lambda: bool(seen), timeout=ENGINE_MS)
    outcome.job.cancel()
    qtbot.waitUntil(lambda: bool(outcome.ended), timeout=ENGINE_MS)
    assert outcome.ended[0].code == "cancelled" and models() == []
    assert left() == [f"{model.file_name}.part", f"{model.file_name}.part.json"]


def test_cancelling_a_conversion_leaves_no_bundle(qtbot, model, converter, tmp_path):
    converter(f'mkdir -p "$out.part"; touch {tmp_path}/begun; exec sleep 60')
    outcome = Outcome(qtbot)
    outcome.job.download(model, keep=False)
    qtbot.waitUntil((tmp_path / "begun").is_file, timeout=ENGINE_MS)
    outcome.job.cancel()
    error = outcome.wait()
    assert error.code == "cancelled" and model.file_name in error.remedy
    assert models() == [] and left() == [model.file_name]


def test_cancelling_before_it_begins_is_heard(qtbot, converter, tmp_path):
    path = tmp_path / "mine.pt"
    path.write_bytes(b"x")
    outcome = Outcome(qtbot)
    outcome.job.convert(path, None)
    outcome.job.cancel()
    assert outcome.wait().code == "cancelled" and models() == []


def test_a_full_disk_is_said_before_the_conversion(qtbot, converter, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(part_file.shutil, "disk_usage", lambda folder: usage(10, 0, 10))
    path = tmp_path / "mine.pt"
    path.write_bytes(b"x")
    outcome = Outcome(qtbot)
    outcome.job.convert(path, None, "ViT-B-32")
    assert "too full" in outcome.wait().message and left() == []


def test_what_the_engine_made_must_be_a_bundle(qtbot, model, converter):
    converter('mkdir -p "$out"')
    outcome = Outcome(qtbot)
    outcome.job.download(model, keep=False)
    assert outcome.wait().code == "bundle" and models() == []


@pytest.mark.parametrize("digest", [None, "0" * 64])
def test_a_checkpoint_that_cannot_be_deleted_ends_nothing(
    qtbot, model, converter, monkeypatch, digest
):
    """On Windows, a virus scanner may have it open."""
    unlink = Path.unlink

    def refused(path, missing_ok=False):
        if path.suffix == ".pt" and path.exists():
            raise PermissionError(errno.EACCES, "in use", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refused)
    if digest is None:
        outcome = Outcome(qtbot)
        outcome.job.download(model, keep=False)
        made = outcome.wait()
        assert models() == [made] and left() == [model.file_name]
    else:
        other = replace(model, sha256=digest)
        model_fetch.folder().mkdir(parents=True)
        (model_fetch.folder() / other.file_name).write_bytes(DATA)  # kept before, damaged since
        outcome = Outcome(qtbot)
        outcome.job.download(other, keep=False)
        error = outcome.wait()
        assert "not the published one" in str(error) and "deleted" not in error.remedy


def test_a_key_in_the_address_is_not_written_down(qtbot, model, converter, server):
    secret = replace(model, url=f"{model.url}?token=hush")
    server.cuts = [30_000, 0]
    outcome = Outcome(qtbot)
    outcome.job.download(secret, keep=False)
    outcome.wait()
    memo = model_fetch.folder() / f"{secret.file_name}.part.json"
    assert "hush" not in memo.read_text("utf-8")
    again = Outcome(qtbot)
    again.job.download(secret, keep=False)
    assert again.wait() in models()
    assert server.asked[-1][0].endswith("?token=hush") and "Range" in server.asked[-1][1]


@pytest.mark.parametrize("stage", ["download", "digest", "conversion"])
def test_stopping_leaves_nothing_behind_and_says_nothing(
    qtbot, model, converter, server, tmp_path, stage
):
    begun = tmp_path / "begun"
    converter(f'mkdir -p "$out"; echo $$ > {begun}; exec sleep 60')
    path = tmp_path / "brought.pt"
    path.write_bytes(DATA)
    server.stalls = [30_000]
    outcome = Outcome(qtbot)
    if stage == "download":
        outcome.job.download(model, keep=False)
        qtbot.waitUntil(lambda: len(outcome.stages) > 1, timeout=ENGINE_MS)
    else:
        outcome.job.convert(path, model)
    if stage == "conversion":
        qtbot.waitUntil(lambda: begun.is_file() and begun.read_text() != "", timeout=ENGINE_MS)
    outcome.job.stop()
    assert not outcome.job.is_running() and outcome.ended == []
    sip.delete(outcome.job)
    qtbot.wait(100)
    assert outcome.ended == [] and models() == []
    assert all(name.startswith(f"{model.file_name}.part") for name in left())


def test_a_kept_file_is_never_taken_for_another_of_the_same_id(qtbot, model, converter, server):
    """A site's list may name another file so; the one that was kept stays."""
    first = Outcome(qtbot)
    first.job.download(model, keep=True)
    first.wait()
    kept = left()
    server.data = DATA[::-1]
    digest = hashlib.sha256(server.data).hexdigest()
    second = Outcome(qtbot)
    second.job.download(replace(model, id="ONE", sha256=digest), keep=True)
    assert isinstance(second.wait(), bundles.Bundle)
    assert len(left()) == 2 and set(kept) < set(left())
    assert (model_fetch.folder() / kept[0]).read_bytes() == DATA


def test_a_file_without_a_published_checksum_is_said_to_be_a_guess(
    qtbot, model, converter, tmp_path
):
    path = tmp_path / "brought.pt"
    path.write_bytes(DATA)
    outcome = Outcome(qtbot)
    outcome.job.convert(path, replace(model, sha256=""))
    outcome.wait()
    assert outcome.notes[0] == "Said." and "No checksum of The first" in outcome.notes[1]


def test_the_folder_of_a_conversion_has_an_owner(qtbot, model, converter, tmp_path):
    converter(f'mkdir -p "$out"; touch {tmp_path}/begun; exec sleep 60')
    outcome = Outcome(qtbot)
    outcome.job.download(model, keep=True)
    qtbot.waitUntil((tmp_path / "begun").is_file, timeout=ENGINE_MS)
    assert remove_left([model_fetch.folder()]) == 0
    assert list(model_fetch.folder().glob(".*.part/bundle"))
    outcome.job.cancel()
    outcome.wait()
    assert left() == [model.file_name]
