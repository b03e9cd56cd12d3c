"""Curation runs: what is found, what is done again, and what a death half-way leaves behind."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from tests.engine.bundles import write_bundle
from tests.training.curation_sets import FAULTS, write_set
from training.cli import main
from training.curation import Run, Workers, curate, pipeline, stages_of
from training.curation.images import ImageFiles, read_image
from training.curation.parts import Outcome, Parts
from training.curation.reading import _of_table
from training.curation.sample import Sample
from training.curation.settings import read_assignments, read_file
from training.curation.stages import PRESETS, STAGES
from training.data.pairs import read_pairs
from training.data.shards import read_shards
from training.data.sources import Source
from training.errors import TrainingError


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    return str(write_bundle(tmp_path_factory.mktemp("bundle"), dim=64))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return write_set(tmp_path_factory.mktemp("made"))


NEAR = ("--set", "duplicates.threshold=0.9995")


def command(made, bundle, out, *more):
    table, archive = made
    return main([
        "curate", "--pairs", str(table), "--images", str(archive), "--encoder", bundle,
        "--out", str(out), "--part-size", "5", "--workers", "1", *more,
    ])  # fmt: skip


def a_run(made, bundle, out, *names, **values):
    table, archive = made
    options = {name: {"encoder": bundle} for name in ("embeddings", "rotation") if name in names}
    if "duplicates" in names:
        options["duplicates"] = {"threshold": 0.9995}
    stages = stages_of(names, {**options, **values})
    return Run((table,), (Source(archive),), out, stages, part_size=3)


def files_of(out):
    """Digest and time of every file of the stages."""
    return {
        path.relative_to(out).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mtime_ns,
        )
        for path in sorted((out / "stages").rglob("*"))
        if path.is_file()
    }


def parts_of(out):
    """Digests of all parts: what must not depend on who did them."""
    return {name: digest for name, (digest, _) in files_of(out).items() if "part-" in name}


def test_planted_faults_are_found_and_nothing_else(tmp_path, made, bundle, capsys):
    assert command(made, bundle, tmp_path / "out", *NEAR, "--shards", "7") == 0
    lines = (tmp_path / "out" / "removed.jsonl").read_text().splitlines()
    found = {item["key"]: (item["stage"], item["reason"]) for item in map(json.loads, lines)}
    assert found == FAULTS
    records = read_pairs([tmp_path / "out" / "pairs.jsonl"])
    assert len(records) == 16 and all(len(record.captions) == 2 for record in records)
    assert {(record.dataset, record.label) for record in records} == {
        ("made", label) for label in ("lake", "meadow", "desert", "snow")
    }
    said = capsys.readouterr().out.split("\n")
    assert "table               22        22         0" in said
    why = "empty file 1, missing 1, unreadable 2"
    assert f"readable            22        18         4  {why}" in said
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert [s["stage"] for s in manifest["stages"]] == ["table", *PRESETS["clean"]]
    assert [s["kept"] for s in manifest["stages"]] == [22, 18, 17, 17, 16]
    assert sorted(path.name for path in (tmp_path / "out" / "shards").iterdir()) == [
        "00000.tar", "00001.tar", "00002.tar",
    ]  # fmt: skip
    shards = ImageFiles([Source(tmp_path / "out" / "shards" / "00002.tar")]).samples()
    assert [sample.filename for sample in shards] == ["000000014.jpg", "000000015.jpg"]


def test_a_rerun_does_nothing_and_a_change_only_what_follows_it(tmp_path, made, bundle):
    out = tmp_path / "out"
    assert command(made, bundle, out, *NEAR) == 0
    before = files_of(out)
    assert command(made, bundle, out, *NEAR) == 0
    assert files_of(out) == before
    assert command(made, bundle, out, "--set", "duplicates.hash_below=0") == 0
    after = files_of(out)
    changed = {name.split("/")[1] for name in before if after.get(name) != before[name]}
    assert changed == {"duplicates"}


def test_an_image_that_changes_is_looked_at_again(tmp_path, bundle):
    table, archive = write_set(tmp_path / "made", each=1)
    assert command((table, archive), bundle, tmp_path / "out", "--stages", "readable") == 0
    data = bytearray(archive.read_bytes())
    data[600:1100] = bytes(500)  # in the midst of the first image; the table stays as it was
    archive.write_bytes(data)
    assert command((table, archive), bundle, tmp_path / "out", "--stages", "readable") == 0
    lines = (tmp_path / "out" / "removed.jsonl").read_text()
    assert "made/lake_0.jpg" in lines


class Stop(Exception):
    """The end of a process, as far as a test can have it."""


@pytest.mark.parametrize("stage", ["readable", "embeddings", "duplicates", "rotation"])
def test_a_stage_that_is_cut_short_goes_on(tmp_path, made, bundle, monkeypatch, stage):
    names = ("readable", "embeddings", "duplicates", "rotation")
    with Workers() as workers:
        curate(a_run(made, bundle, tmp_path / "whole", *names), workers)
        done = []

        def stop(name, count, total):
            if name == stage and 0 < count < total:
                raise Stop

        with pytest.raises(Stop):
            curate(a_run(made, bundle, tmp_path / "out", *names), workers, stop)
        half = files_of(tmp_path / "out")
        monkeypatch.setattr(STAGES[stage], "plan", None)  # the plan that was made holds on
        work = STAGES[stage].work
        monkeypatch.setattr(
            STAGES[stage], "work", lambda self, *given: done.append(1) or work(self, *given)
        )
        curate(a_run(made, bundle, tmp_path / "out", *names), workers)
    assert parts_of(tmp_path / "out") == parts_of(tmp_path / "whole")
    whole = files_of(tmp_path / "out")
    assert all(whole[name] == half[name] for name in half if "part-" in name)
    assert 0 < len(done) < 8


def test_a_worker_of_a_cluster_dies_half_way(tmp_path, made, bundle):
    distributed = pytest.importorskip("distributed")
    names = ("readable", "embeddings")
    with Workers() as workers:
        curate(a_run(made, bundle, tmp_path / "one", *names), workers)
    killed = []
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as machines:

        def kill(stage, count, total):
            if stage == "embeddings" and 0 < count < total and not killed:
                killed.append(next(iter(machines.workers.values())).pid)
                os.kill(killed[0], signal.SIGKILL)

        with Workers(dask=machines.scheduler_address) as workers:
            curate(a_run(made, bundle, tmp_path / "many", *names), workers, kill)
    assert killed
    assert parts_of(tmp_path / "many") == parts_of(tmp_path / "one")
    assert not list((tmp_path / "many").rglob(".part*"))


def test_a_worker_process_dies_and_the_next_run_goes_on(tmp_path, made, bundle, monkeypatch):
    monkeypatch.chdir(tmp_path)
    options = {"captioning": {"captioner": f"{__name__}:caption_or_die", "anew": True}}
    stages = ("readable", "captioning")
    run = a_run(made, bundle, tmp_path / "out", *stages, **options)
    with Workers(2) as workers, pytest.raises(TrainingError, match="a worker process died"):
        curate(run, workers)
    assert (tmp_path / "died").exists()
    with Workers() as workers:
        curate(run, workers)
        curate(a_run(made, bundle, tmp_path / "whole", *stages, **options), workers)
    assert parts_of(tmp_path / "out") == parts_of(tmp_path / "whole")


def caption_or_die(pictures, samples, count):
    """A captioner that takes its process with it, once."""
    if samples[0]["key"] == "made/desert_6.jpg" and not Path("died").exists():
        Path("died").touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return [["a lake"]] * len(samples)


def test_stages_and_options_from_a_file(tmp_path, made, bundle):
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"stages": ["urls", "geodata"], "geodata": {"alone": True}}))
    table, _ = made
    out = tmp_path / "out"
    words = ["curate", "--pairs", str(table), "--config", str(settings), "--out", str(out)]
    assert main(words) == 0
    records = read_pairs([out / "pairs.jsonl"])
    assert records[0].captions == (
        "a satellite image of a lake, with a ground resolution of 0.5 m",
    )
    assert [stage.key for stage in stages_of(["pub11"], {})] == list(PRESETS["pub11"])
    assert [stage.key for stage in stages_of(["duplicates"], {})] == ["embeddings", "duplicates"]
    toml = tmp_path / "settings.toml"
    toml.write_text('[duplicates]\nthreshold = 1\nprefer = ["a", "b"]\n[embeddings]\n')
    assert read_file(toml)[0] == ["duplicates", "embeddings"]
    assert read_assignments(["duplicates.prefer=a,b", "ranking.keep=4,2"]) == {
        "duplicates": {"prefer": ("a", "b")},
        "ranking": {"keep": (4, 2)},
    }
    (_, chosen) = stages_of(*read_file(toml))
    assert chosen.prefer == ("a", "b") and chosen.threshold == 1.0


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--stages", "no-such-stage"], "no such stage; there are keywords"),
        (["--set", "urls.no=1"], "no such option"),
        (["--set", "duplicates.threshold=2"], "duplicates.threshold is 2.0; it must be"),
        (["--set", "duplicates.threshold=near"], "takes a value of type float"),
        (["--stages", "pub11", "--set", "relevance.keep_likely=0.5"], "there is no classifier"),
        (["--set", "nonsense"], "stage.option=value"),
        (["--stages", "urls", *NEAR], "duplicates has options, but does not run"),
        (["--part-size", "0"], "--part-size 0"),
        (["--workers", "-1"], "--workers -1"),
        (["--shards", "0"], "--shards 0"),
        (["--encoder", "{}"], "neither a model bundle, nor a run"),
        (["--pairs", "{}/none.jsonl"], "cannot be read"),
        (["--images", "{}/none"], "no such folder or tar file"),
        (["--images", "{}/plain.tar"], "not a readable tar file"),
        (["--config", "{}/bad.toml"], "bad.toml: cannot be read"),
        (["--pairs", "{}/twice.jsonl"], "is there more than once"),
        (["--pairs", "{}/nameless.jsonl"], "nameless.jsonl:1: no image is named"),
        (["--pairs", "{}/number.jsonl"], "number.jsonl:1: captions are 5"),
        (["--pairs", "{}/half.jsonl"], "is half of a character"),
        (["--out", "{}"], "holds other files"),
        (["--out", "{}/plain.tar"], "is a file"),
        (["--dask", "tcp://127.0.0.1:9"], "cannot be reached"),
        (["--stages", "duplicates", "ranking", "--set", "ranking.keep=0"], "ranking.keep"),
    ],
)
def test_what_cannot_be_run_is_refused(
    tmp_path, made, bundle, capsys, monkeypatch, more, message
):
    monkeypatch.setattr("rs_textsearch.engine.cluster._CONNECT_S", 0.3)
    (tmp_path / "plain.tar").write_text("no tar")
    (tmp_path / "bad.toml").write_text("= 5")
    (tmp_path / "twice.jsonl").write_text('{"filename": "a.jpg"}\n' * 2)
    (tmp_path / "nameless.jsonl").write_text('{"captions": ["a"]}\n')
    (tmp_path / "number.jsonl").write_text('{"filename": "a.jpg", "caption": 5}\n')
    (tmp_path / "half.jsonl").write_text(r'{"filename": "a.jpg", "caption": "a \ud83d"}')
    before = sorted(tmp_path.rglob("*"))
    out = tmp_path / "out"
    assert command(made, bundle, out, *(word.format(tmp_path) for word in more)) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("training: ") and message in line
    left = {path for path in tmp_path.rglob("*")} - set(before) - {out, out / "manifest.json"}
    assert not left


def test_a_stage_that_keeps_nothing_is_said(tmp_path, made, bundle, capsys):
    """Captions of scenes hardly ever say that they are aerial images; what follows needs some."""
    samples = tmp_path / "plain.jsonl"
    samples.write_text('{"filename": "a.jpg", "captions": ["a red roof"]}\n', encoding="utf-8")
    more = ["--pairs", str(samples), "--stages", "keywords", "embeddings", "duplicates"]
    assert command(made, bundle, tmp_path / "out", *more, "--images", str(tmp_path)) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "the stage keywords keeps none of 1 samples (" in line and "leave it out" in line


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path, made, bundle):
    mine = tmp_path / "stages" / "readable"
    mine.mkdir(parents=True)
    (mine / "thesis.docx").write_text("mine")
    assert command(made, bundle, tmp_path) == 2
    assert (mine / "thesis.docx").read_text() == "mine"


def test_parquet_and_published_column_names(tmp_path, made):
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    table = pyarrow.table({
        "url": ["https://e.org/1.jpg", "https://e.org/2.jpg"], "text": ["an aerial view", "a cat"],
        "source": ["laion2b", "coyo"], "width": [10, 20],
    })  # fmt: skip
    parquet.write_table(table, tmp_path / "web.parquet")
    out = tmp_path / "out"
    words = ["curate", "--pairs", str(tmp_path / "web.parquet"), "--stages", "keywords"]
    assert main([*words, "--out", str(out)]) == 0
    first, second = Parts(out / "stages" / "keywords").read(0)
    assert (first.key, first.dataset) == ("laion2b/https://e.org/1.jpg", "laion2b")
    assert first.metadata == {"width": 10} and first.scores == {"keywords": ["aerial view"]}
    assert second.removed == "no keyword"


def test_values_of_parquet_that_json_has_not(tmp_path):
    """Dates, bytes and structures in columns, lists and metadata become texts."""
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    day = datetime(2020, 5, 1)
    table = pyarrow.table({
        "filename": ["a.png"], "text": [["a port"]], "visits": [[day]], "thumb": [b"x"],
        "metadata": [{"date": day, "box": {"x": 1}}],
    })  # fmt: skip
    parquet.write_table(table, tmp_path / "roofs.parquet")
    ((_, sample),) = _of_table(tmp_path / "roofs.parquet", ImageFiles([]))
    assert Sample.from_json(sample.to_json()) == sample
    text = "2020-05-01 00:00:00"
    assert sample.metadata == {
        "visits": [text], "thumb": "b'x'", "date": text, "box": {"x": 1},
    }  # fmt: skip


def test_a_folder_half_deleted_counts_as_nothing(tmp_path, monkeypatch):
    """Parts of other options are thrown away; a death meanwhile leaves none that seem whole."""
    parts = Parts(tmp_path / "stage")
    parts.begin("old")
    parts.write(0, [Sample("a")], np.zeros((1, 2)))
    parts.end(Outcome("stage", {}, "old", 1, 1, 1))

    def dies(folder):
        next(folder.glob("*.npy")).unlink()
        raise KeyboardInterrupt

    monkeypatch.setattr(shutil, "rmtree", dies)
    with pytest.raises(KeyboardInterrupt):
        parts.begin("new")
    monkeypatch.undo()
    assert parts.outcome("old") is None
    parts.begin("old")
    assert parts.done(0) is None


def test_shards_go_in_and_out(tmp_path, made, bundle, capsys):
    """What a run writes as shards, `fit` reads, and so does the next run."""
    first, second = tmp_path / "first", tmp_path / "second"
    assert command(made, bundle, first, *NEAR, "--shards", "10") == 0
    shards = sorted((first / "shards").glob("*.tar"))
    known = read_shards([Source(path) for path in shards], tmp_path / "cache", progress=False)
    assert [record.captions for record in known.records] == [
        record.captions for record in read_pairs([first / "pairs.jsonl"])
    ]
    words = ["curate", "--pairs", *map(str, shards), "--out", str(second), "--workers", "1"]
    assert main([*words, "--stages", "readable", "--shards", "10"]) == 0
    assert "16 more have" in capsys.readouterr().out
    again = sorted((second / "shards").glob("*.tar"))
    before, after = (
        [read_image(sample.location) for path in paths for sample in ImageFiles([path]).samples()]
        for paths in (map(Source, shards), map(Source, again))
    )
    assert before == after and len(before) == 16
    (second / "shards" / "00000.tar").write_bytes(b"cut short")
    words[2:-4] = [str(again[0])]
    assert main([*words, "--stages", "readable"]) == 2
    assert "00000.tar" in capsys.readouterr().err


def test_a_sample_is_read_as_it_was_written():
    sample = Sample("k", captions=("a\u2028b",), scores={"x": [1.5]}, metadata={"ü": 1})
    assert Sample.from_json(sample.to_json()) == sample
    assert "\n" not in sample.to_json()


class Page(HTMLParser):
    """Counts tags and notices those that are not closed."""

    def __init__(self):
        super().__init__()
        self.open, self.images, self.text = [], [], ""

    def handle_starttag(self, tag, attributes):
        if tag == "img":
            self.images.append(dict(attributes))
        elif tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def test_the_report_is_one_page_that_shows_what_went(tmp_path, made, bundle):
    stages = ("pub11", "rotation", "geodata")
    assert command(made, bundle, tmp_path / "out", *NEAR, "--stages", *stages) == 0
    page = Page()
    text = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    page.feed(text)
    assert not page.open
    assert all(image["src"].startswith("data:image/") for image in page.images)
    assert "http" not in text.replace("http://www.w3.org", "")
    plots = [image["alt"] for image in page.images if image.get("class") == "plot"]
    assert plots == [
        "Samples that each stage kept and removed", "Samples by phrase", "Clusters by size",
        "Cosine with the mean prompt", "Variance over turns",
    ]  # fmt: skip
    for word in ("near duplicate: 1", "unreadable: 2", "repeats made/lake_0.jpg", "kept 12 of "):
        assert word in page.text


def test_the_manifest_is_honest_about_features(tmp_path, made, bundle, monkeypatch):
    """Other weights under the same path are noticed, though the table is what it was."""
    out = tmp_path / "out"
    names = ("embeddings", "duplicates")
    with Workers() as workers:
        first = curate(a_run(made, bundle, out, *_sound(names)), workers)
        monkeypatch.setattr("training.curation.stages.embeddings.identity", lambda path: "other")
        second = curate(a_run(made, bundle, out, *_sound(names)), workers)
    assert first[1].digest == second[1].digest  # readable
    assert first[2].fingerprint != second[2].fingerprint
    assert np.isfinite([outcome.seconds for outcome in second]).all()
    assert pipeline.MANIFEST in {path.name for path in out.iterdir()}


def _sound(names):
    return ("readable", *names)
