"""Ablation tables, their runs in processes of their own, and reports by hand-computed values."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from tests.training.datasets import write_dataset
from tests.training.fake_runs import fake_fit, sleeping_fit
from training.ablation.cli import stopped_by_sigterm
from training.ablation.folder import RATIOS, Ablation, ratio_key
from training.ablation.levers import CHEAP
from training.ablation.plan import Job, Plan, acting
from training.ablation.plots import Dots, dot_plot
from training.ablation.report import BEGIN, END, Delta, collect, markdown, write_report
from training.ablation.runner import Data, Runner
from training.ablation.scoring import score_own_words, score_ratios
from training.ablation.table import Row, Table
from training.ablation.tables import GROUPS, TABLES, select_tables
from training.cli import main
from training.config import Config, preset
from training.data.pairs import read_named_pairs, read_pairs
from training.errors import TrainingError
from training.fitting.fit import fit

BY_KEY = {table.key: table for table in TABLES}
ABLATION = preset("ablation")


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.key)
def test_every_row_is_a_configuration_that_works(table):
    keys = set(Config.option_keys())
    names = [row.name for row in table.rows]
    assert len(set(names)) == len(names)
    assert table.reference in names
    base = preset(table.preset)
    plan = Plan(base)
    for row in table.rows:
        assert row.overrides.keys() <= keys
        config = plan.job(table, row).config(base, seed=3)
        assert config.seed == 3
        assert all(config[key] == value for key, value in row.overrides.items())
        idle = config.inactive().keys() & row.overrides.keys()
        assert not idle, f"{row.name} changes what cannot act: {idle}"


def test_table_2_has_every_combination_of_components_and_the_papers_values():
    def seen(row):
        found = row.overrides
        return found["local.weight"] > 0, found["ker.weight"] > 0, found["eba.kind"] != "off"

    rows = BY_KEY["2"].rows
    assert len({seen(row) for row in rows}) == len(rows) == 8
    assert {row.name: row.paper for row in rows} == {
        "base": 37.92,
        "local": 39.35,
        "KER": 39.33,
        "EBA": 39.34,
        "local + KER": 40.45,
        "local + EBA": 40.05,
        "KER + EBA": 39.93,
        "all": 40.70,
    }
    for row in rows:
        assert (row.overrides["similarity.local_weight"] > 0) == (row.overrides["local.weight"] > 0)


def test_levers_change_one_thing_of_the_shipped_recipe():
    table, words = BY_KEY["levers"], preset("words")
    recipe = words.with_values(table.row("recipe").overrides)
    assert recipe.differences(words.with_values(CHEAP)) == []
    jobs = Plan(words).jobs([table])
    assert len(jobs) == len(table.rows), "each row is a run of its own"
    assert all(job.name.startswith("levers-") for job in jobs)
    for row in table.rows[1:]:
        assert words.with_values(row.overrides).differences(recipe), row.name


def test_table_3_trains_nothing_but_all():
    plan = Plan(ABLATION)
    (job,) = plan.jobs([BY_KEY["3"]])
    assert job == plan.job(BY_KEY["2"], BY_KEY["2"].row("all"))
    ratios = [row.ratio for row in BY_KEY["3"].rows]
    assert len(ratios) == 11
    assert all(sum(ratio) == pytest.approx(1) for ratio in ratios)


def test_the_same_configuration_is_one_run():
    plan = Plan(ABLATION)
    all_rows = [
        ("2", "all"),
        ("4", "keywords"),
        ("5", "0.5"),
        ("6", "512"),
        ("drop", "1 % from epoch 4"),
        ("released", "paper"),
        ("masks", "on the word"),
    ]
    jobs = {plan.job(BY_KEY[key], BY_KEY[key].row(name)) for key, name in all_rows}
    assert {job.name for job in jobs} == {"2-all"}
    local_rows = [
        ("similarity", "frobenius, all tokens"), ("eba", "off"), ("positives", "local, negatives"),
    ]  # fmt: skip
    jobs = {plan.job(BY_KEY[key], BY_KEY[key].row(name)) for key, name in local_rows}
    assert {job.name for job in jobs} == {"2-local"}
    offset = plan.job(BY_KEY["masks"], BY_KEY["masks"].row("released offset"))
    assert offset == plan.job(BY_KEY["released"], BY_KEY["released"].row("offset"))
    assert plan.job(BY_KEY["eba"], BY_KEY["eba"].row("joint, epoch")).name == "2-local-eba"
    everything = plan.jobs(select_tables("all"))
    configs = {job.config(ABLATION, 0) for job in everything}
    assert len(configs) == len(everything)
    assert len({job.name for job in everything}) == len(everything)
    assert len(plan.jobs([BY_KEY["2"], BY_KEY["4"]])) == 8 + 2


def test_another_preset_makes_other_rows_equal():
    longer = ABLATION.with_values({"eba.epoch": 6})
    job = Plan(longer).job(BY_KEY["drop"], BY_KEY["drop"].row("1 % from epoch 6"))
    assert job.name == "2-all"


def test_rows_that_say_nothing_of_a_preset_are_left_out_and_the_others_stay():
    (drop,), left_out = acting(preset("ebaker"), [BY_KEY["drop"]])
    (reason,) = left_out
    assert reason.startswith("table drop, row 1 % from epoch 8: eba.epoch is 8, but the last of 7")
    rows = [row for row in BY_KEY["drop"].rows if row.name != "1 % from epoch 8"]
    assert list(drop.rows) == rows
    # A table without the row that others are compared with says nothing either.
    short = ABLATION.with_values({"optimiser.epochs": 3})
    (components,), left_out = acting(short, [BY_KEY["2"], BY_KEY["4"]])
    assert [row.name for row in components.rows] == ["base", "local", "KER", "local + KER"]
    assert any(line.startswith("table 4: eba.epoch is 4") for line in left_out)
    with pytest.raises(TrainingError, match=r"nothing to compare.*table 4: eba\.epoch"):
        acting(short, [BY_KEY["4"]])
    # The keywords of a file are as many as they are; ratios share their run on purpose.
    (ratios,), left_out = acting(
        ABLATION.with_values({"keywords.files": ("a.txt",)}), [BY_KEY["3"], BY_KEY["6"]]
    )
    assert ratios == BY_KEY["3"]
    assert "table 6: it would be the run of '16' (keywords.files lists the keywords)" in left_out


def test_tables_are_chosen_by_key_and_group():
    assert [table.key for table in select_tables("4, 2")] == ["2", "4"]
    assert select_tables("all") == [table for table in TABLES if table.preset == "ablation"]
    assert [table.key for table in select_tables("levers")] == ["levers"]
    with pytest.raises(TrainingError, match=r"2 of ablation and levers of words.* one by one"):
        select_tables("2,levers")
    assert set(GROUPS["paper"]).isdisjoint(GROUPS["beyond"])
    with pytest.raises(TrainingError, match="no table '7'"):
        select_tables("2,7")


# Hand-made runs: seeds 0 and 1 of base and local, seed 0 of KER.


def _metrics(mr: float, i2t: float, t2i: float) -> dict:
    return {
        "mr": mr,
        "i2t": {"r1": i2t},
        "t2i": {"r1": t2i},
        "equivalent": {"i2t": {"r1": i2t}, "mr": mr + 1},
    }


def _fake_run(ablation: Ablation, job: Job, seed: int, best: float, last: float) -> None:
    folder = ablation.folder(job, seed)
    folder.mkdir(parents=True)
    epochs = [
        {"epoch": epoch, "seconds": 10, "kept": kept, "val": _metrics(mr, 5.0, 4.0)}
        for epoch, mr, kept in ((1, best, 1.0), (2, last, 0.975))
    ]
    (folder / "metrics.jsonl").write_text("".join(json.dumps(row) + "\n" for row in epochs))
    (folder / "summary.json").write_text(json.dumps(epochs[0]))
    config = job.config(ablation.base, seed).as_json()
    (folder / "config.json").write_text(json.dumps({"fit": config, "command": "fit"}))
    data = [{"name": "roofs", "split": "train", "images": 8, "captions": 16}]
    (folder / "data.json").write_text(json.dumps(data))
    packages = {"packages": {"torch": "2.9"}, "python": "3.11", "cuda": None, "threads": 1}
    (folder / "environment.json").write_text(json.dumps(packages | {"processor": "x86_64"}))


@pytest.fixture
def hand_made(tmp_path) -> Ablation:
    settings = (
        "encoder.init_from=/home/me/weights.safetensors", "optimiser.epochs=2", "eba.epoch=1",
    )  # fmt: skip
    ablation = Ablation(tmp_path / "runs", "ablation", settings)
    ablation.remember("python -m training ablate --pairs /home/me/train.jsonl --out /tmp/runs")
    plan, table = Plan(ablation.base), BY_KEY["2"]
    for name, seed, best, last in (
        ("base", 0, 10.0, 9.0),
        ("base", 1, 12.0, 12.0),
        ("local", 0, 11.0, 10.5),
        ("local", 1, 11.5, 11.0),
        ("KER", 1, 14.0, 13.0),
    ):
        _fake_run(ablation, plan.job(table, table.row(name)), seed, best, last)
    unfinished = ablation.folder(plan.job(table, table.row("EBA")), 0)
    unfinished.mkdir()
    return ablation


def test_report_equals_values_by_hand(hand_made):
    (result,) = collect(hand_made, [BY_KEY["2"], BY_KEY["4"]])
    base, local, ker = result.rows
    assert [item.row.name for item in result.rows] == ["base", "local", "KER"]
    assert result.delta(base) is None
    assert result.delta(local).by_seed == (1.0, -0.5)
    assert result.delta(local, "last").by_seed == (1.5, -1.0)
    # Only seed 1 is shared: 14 - 12, not 14 minus base's mean.
    assert result.delta(ker).by_seed == (2.0,)
    lines = markdown([result]).split("\n")
    cells = next([cell.strip() for cell in line.split("|")] for line in lines if "| local" in line)
    # Standard deviations of n - 1: of 11 and 11.5, .3536; of 10.5 and 11, the same.
    assert cells[1:-1] == [
        "local", "2", "11.25 ± 0.35", "10.75 ± 0.35",
        "+0.25 (-0.50 to +1.00; 1/2 up)", "+0.25 (-1.00 to +1.50; 1/2 up)",
        "12.25 ± 0.35", "5.00 ± 0.00", "4.00 ± 0.00", "1, 1", "20", "39.35 (+1.43)",
    ]  # fmt: skip
    assert "| KER | 1 | 14.00 | 13.00 | +2.00 | +1.00 | 15.00 |" in "\n".join(lines)


def test_a_figure_that_meant_something_else_is_left_out(hand_made):
    # Runs of 0.2 counted equal captions as equal for captions as queries only.
    for path in hand_made.path.glob("*/summary.json"):
        summary = json.loads(path.read_text())
        del summary["val"]["equivalent"]["i2t"]
        path.write_text(json.dumps(summary))
    (result,) = collect(hand_made, [BY_KEY["2"]])
    assert "equal captions" not in markdown([result])


def test_a_row_without_a_reference_has_no_difference(hand_made):
    plan, table = Plan(hand_made.base), BY_KEY["4"]
    for name in ("adjectives (MAM)", "random words (IRR)"):
        _fake_run(hand_made, plan.job(table, table.row(name)), 0, 9.0, 8.0)
    (result,) = collect(hand_made, [table])
    assert result.delta(result.rows[0]) is None
    # It eliminates: 2.5 % of the rows in the last epoch, and took twice 10 s.
    assert " | 1 | 2.50 | 20 | 39.23 (-1.47) |\n" in markdown([result])


def test_ratios_are_read_from_the_same_run(hand_made):
    plan, table = Plan(hand_made.base), BY_KEY["3"]
    job = plan.job(table, table.rows[0])
    _fake_run(hand_made, job, 0, 20.0, 19.0)
    scored = {"0.6:0.4": _metrics(20.0, 1.0, 1.0), "1:0": _metrics(18.5, 1.0, 1.0)}
    (hand_made.folder(job, 0) / RATIOS).write_text(json.dumps(scored))
    (result,) = collect(hand_made, [table])
    assert [item.row.name for item in result.rows] == ["1 : 0", "0.6 : 0.4"]
    assert result.delta(result.rows[0]).by_seed == (-1.5,)
    text = markdown([result])
    assert "| 1 : 0 | 1 | 18.50 | -1.50 | 19.50 | 1.00 | 1.00 | 1 | 40.10 (-0.60) |" in text
    assert "Train s" not in text and "last epoch" not in text


def test_a_difference_reads():
    assert str(Delta((0.5,))) == "+0.50"
    assert str(Delta((0.5, -0.25, 0.05))) == "+0.10 (-0.25 to +0.50; 2/3 up)"


def test_nothing_to_report_is_said(tmp_path):
    with pytest.raises(TrainingError, match="no ablation there"):
        Ablation.read(tmp_path)
    ablation = Ablation(tmp_path, "ablation")
    ablation.remember("python -m training ablate")
    with pytest.raises(TrainingError, match="no two rows"):
        collect(ablation, list(TABLES))


def test_report_file_keeps_what_is_around_it_and_names_no_folders(hand_made, tmp_path):
    file = tmp_path / "RESULTS.md"
    file.write_text(f"# Results\n\n{BEGIN}\nold\n{END}\n\nMy reading.\n", encoding="utf-8")
    results = collect(hand_made, [BY_KEY["2"]])
    write_report(hand_made, results, file)
    text = file.read_text(encoding="utf-8")
    assert text.startswith(f"# Results\n\n{BEGIN}\n") and text.endswith(f"{END}\n\nMy reading.\n")
    assert "old" not in text
    assert "/home" not in text and "/tmp" not in text
    assert "ablate --pairs train.jsonl --out runs" in text
    assert "Seeds: 0, 1." in text and "train 8 images, 16 captions" in text
    # What the rows change, and seeds, are no setting that all runs share.
    assert "encoder.init_from=weights.safetensors" in text and "optimiser.epochs=2," in text
    assert "eba.kind=" not in text and "seed=" not in text and "ker.weight=" not in text
    assert "torch 2.9, x86_64, 1 thread(s) a run" in text
    picture = tmp_path / "results" / "ablation-2.svg"
    assert "(results/ablation-2.svg)" in text and picture.exists()
    first = picture.read_bytes()
    write_report(hand_made, results, file)
    assert file.read_text(encoding="utf-8") == text
    assert picture.read_bytes() == first

    other = tmp_path / "mine.md"
    other.write_text("mine", encoding="utf-8")
    with pytest.raises(TrainingError, match="lacks the lines"):
        write_report(hand_made, results, other)
    assert other.read_text(encoding="utf-8") == "mine"


def test_plots_say_nothing_of_the_machine(tmp_path):
    rows = [Dots("local", (0.5, 1.0), 0.75, 1.43), Dots("<KER>", (-0.2,), -0.2, None)]
    dot_plot(rows, "Difference in mR to base", tmp_path / "a.svg")
    text = (tmp_path / "a.svg").read_text(encoding="utf-8")
    for label in ("local", "&lt;KER&gt;", "+0.75", "-0.20", "+1.43", "here", "paper"):
        assert label in text
    assert "<dc:date>" not in text and "<dc:creator>" not in text


# Real runs.


@pytest.fixture
def data(tmp_path) -> Data:
    pairs, val = (
        write_dataset(tmp_path, name, each=each, seed=seed)
        for name, each, seed in (("train", 2, 1), ("val", 1, 2))
    )
    return Data([pairs], [val], [tmp_path / "train", tmp_path / "val"])


TINY = (
    "encoder.input_size=64", "augmentation.cached_views=0", "encoder.frozen_blocks=0",
    "encoder.dim=16", "encoder.vocabulary_size=60", "encoder.context_length=16",
    "encoder.text_width=16", "encoder.text_layers=1", "encoder.text_heads=2", "ker.heads=2",
    "ker.blocks=1", "optimiser.epochs=2", "batches.batch_size=4", "optimiser.warmup_steps=2",
    "optimiser.precision=fp32", "eba.epoch=1",
)  # fmt: skip


def _use(monkeypatch, tables: tuple[Table, ...]) -> None:
    for module in ("tables", "plan"):
        monkeypatch.setattr(f"training.ablation.{module}.TABLES", tables)


def _small(rows: tuple[Row, ...]) -> tuple[Table, ...]:
    return (Table("2", "Table 2: components", rows[0].name, rows),)


@pytest.mark.slow
def test_rows_are_trained_reported_and_kept(tmp_path, data, monkeypatch, capsys):
    """Two rows that work and one that does not, end to end through the command line."""
    base, everything = BY_KEY["2"].row("base"), BY_KEY["2"].row("all")
    broken = Row("broken", base.overrides | {"optimiser.lr": 1e30, "optimiser.clip_norm": 1e30})
    ratio = Row("0.5 : 0.5", everything.overrides, None, (0.5, 0.5))
    tables = _small((base, everything, broken, ratio))
    _use(monkeypatch, tables)
    out, report = tmp_path / "runs", tmp_path / "report.md"
    command = [
        "ablate", *data.arguments(), "--out", str(out), "--tables", "2", "--jobs", "2",
        "--report", str(report), *(word for item in TINY for word in ("--set", item)),
    ]  # fmt: skip
    assert main(command) == 2
    printed = capsys.readouterr()
    assert "runs that failed: 2-broken-s0 (the loss is" in printed.err
    assert printed.out.count("val mR") == 2 and "[3/3]" in printed.out
    text = report.read_text(encoding="utf-8")
    for name in ("base", "all", "0.5 : 0.5"):
        assert f"| {name} | 1 |" in text
    assert "| broken" not in text
    assert (out / "2-all-s0/config.json").exists() and not (out / "2-all-s0/cache").exists()

    # Again without that row: the two that ended stay as they are.
    _use(monkeypatch, _small((base, everything, ratio)))
    ended = {path: path.stat().st_mtime_ns for path in out.glob("*/summary.json")}
    assert len(ended) == 2
    assert main(command) == 0
    assert "2 of 2 runs have ended before" in capsys.readouterr().out
    assert ended == {path: path.stat().st_mtime_ns for path in out.glob("*/summary.json")}

    # The report alone needs no data.
    assert main(["ablate", "--only-report", "--out", str(out), "--report", str(report)]) == 0
    # Other settings do not mix with these runs.
    assert main([*command, "--set", "encoder.dim=32"]) == 2
    assert "give another --out" in capsys.readouterr().err
    # A run at its own ratio scores what training has found.
    summary = json.loads((out / "2-all-s0/summary.json").read_text())
    all_again = Row("0.6 : 0.4", everything.overrides, None, (0.6, 0.4))
    ablation = Ablation.read(out)
    (out / "2-all-s0" / RATIOS).unlink()
    tables = _small((base, everything, all_again))
    _use(monkeypatch, tables)
    score_ratios(ablation, Plan(ablation.base), list(tables), data)
    scored = json.loads((out / "2-all-s0" / RATIOS).read_text())
    assert scored[ratio_key((0.6, 0.4))] == summary["val"]


def test_a_ratio_is_scored_on_the_sets_that_fit_validates_on(tmp_path, tiny):
    """A file is a set, even of two data sets; two files are two."""
    names = "towns", "mixed", "other"
    pairs, *val = (write_dataset(tmp_path, name, 2, seed) for seed, name in enumerate(names))
    lines = [json.loads(line) for line in val[0].read_text().splitlines()]
    for number, line in enumerate(lines):
        line["dataset"] = f"part{number % 2}"
    val[0].write_text("\n".join(map(json.dumps, lines)))
    data = Data([pairs], val, [tmp_path / name for name in names])
    ablation = Ablation(tmp_path / "runs", "mini")
    folder = tmp_path / "runs" / "2-all-s0"
    sets = read_named_pairs(data.val)
    config = tiny.with_values({"optimiser.epochs": 1})
    best = fit(config, read_pairs(data.pairs), sets, data.images, folder, cache=ablation.cache,
               progress=False)  # fmt: skip
    table = Table("2", "", "all", (Row("all", {}, None, (0.6, 0.4)),))
    plan = Plan(ABLATION)
    score_ratios(ablation, plan, [table], data)
    (scored,) = json.loads((folder / RATIOS).read_text()).values()
    assert scored == best["val"] and scored["sets"].keys() == {"mixed", "other"}


def test_own_words_are_scored_once_a_list_and_reported(tmp_path, tiny):
    pairs, val = (write_dataset(tmp_path, name, 2, 1) for name in ("towns", "roofs"))
    data = Data([pairs], [val], [tmp_path / "towns", tmp_path / "roofs"])
    ablation = Ablation(tmp_path / "runs", "ablation")
    ablation.remember("python -m training ablate")
    plan, table = Plan(ABLATION), BY_KEY["2"]
    for name in ("base", "local"):
        config = tiny.with_values({"optimiser.epochs": 1, **table.row(name).overrides})
        fit(config, read_pairs([pairs]), read_named_pairs([val]), data.images,
            ablation.folder(plan.job(table, table.row(name)), 0), cache=ablation.cache,
            progress=False)  # fmt: skip
    labels = sorted({record.label for record in read_pairs([val])})
    queries = tmp_path / "queries.json"
    asked = [{"text": f"a {name} thing", "classes": {"roofs": [name]}} for name in labels]
    jobs = plan.jobs([table])
    for number in (1, len(asked)):
        queries.write_text(json.dumps({"queries": asked[:number]}))
        score_own_words(ablation, jobs, data, queries)
        files = sorted(ablation.path.glob("*/own_words.json"))
        found = [json.loads(file.read_text()) for file in files]
        assert [item["sets"]["roofs"]["queries"] for item in found] == [number] * 2
        before = [file.stat().st_mtime_ns for file in files]
        score_own_words(ablation, jobs, data, queries)
        assert before == [file.stat().st_mtime_ns for file in files], "the list is the same"
    base = collect(ablation, [table])[0].rows[0]
    assert base.values("own_words") == [100 * found[0]["share"]]
    assert "| Own words % |" in markdown(collect(ablation, [table]))
    queries.write_text(json.dumps({"queries": [{"text": "x", "classes": {"sea": ["ship"]}}]}))
    with pytest.raises(TrainingError, match="no query names a class of 'roofs'"):
        score_own_words(ablation, jobs, data, queries)


def test_seeds_come_one_after_the_other_and_failures_do_not_stop_them(tmp_path, data, capsys):
    ablation = Ablation(tmp_path / "runs", "ablation")
    runner = Runner(ablation, data, at_once=1, train=fake_fit)
    runner.run([Job("a"), Job("b", ("encoder.dim=64",))], [0, 1])
    order = (tmp_path / "runs/order.txt").read_text().split()
    assert order == ["a-s0", "b-s0", "a-s1", "b-s1"]
    (failure,) = runner.failures
    assert failure == f"b-s0 (out of luck; see {tmp_path / 'runs/b-s0/log.txt'})"
    printed = capsys.readouterr().out.splitlines()
    assert printed[1].startswith("[2/4] b-s0 failed: out of luck, ")
    assert printed[3].startswith("[4/4] b-s1: val mR 1.00 at epoch 1, ")
    assert printed[3].endswith("0 s left")


def test_a_run_is_told_its_threads_before_anything_counts_them():
    code = "import sys, training.ablation.runner; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_configuration_that_cannot_work_starts_nothing(tmp_path, data):
    runner = Runner(Ablation(tmp_path / "runs", "ablation"), data, at_once=1)
    with pytest.raises(TrainingError, match=r"row b: encoder\.dim is -1"):
        runner.run([Job("a"), Job("b", ("encoder.dim=-1",))], [0])
    assert not (tmp_path / "runs").exists()


def test_a_killed_ablation_ends_its_runs(tmp_path, data):
    runner = Runner(Ablation(tmp_path / "runs", "ablation"), data, at_once=1, train=sleeping_fit)
    log = tmp_path / "runs" / "a-s0" / "log.txt"

    def kill_when_it_runs():
        while not (log.exists() and log.read_text()):
            time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=kill_when_it_runs, daemon=True).start()
    with pytest.raises(KeyboardInterrupt), stopped_by_sigterm():
        runner.run([Job("a")], [0])
    with pytest.raises(ProcessLookupError):
        os.kill(int(log.read_text()), 0)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--tables", "9"], "there is no table '9'"),
        ([], "--pairs is missing"),
        (["--pairs", "a", "--val", "b", "--images", "c", "--seeds", "x"], "whole numbers"),
        (["--pairs", "a", "--val", "b", "--images", "c", "--jobs", "0"], "one or more"),
        (["--only-report"], "no ablation there"),
    ],
)
def test_wrong_arguments_are_one_line(tmp_path, capsys, arguments, message):
    assert main(["ablate", "--out", str(tmp_path / "runs"), *arguments]) == 2
    error = capsys.readouterr().err
    assert message in error and error.count("\n") == 1
