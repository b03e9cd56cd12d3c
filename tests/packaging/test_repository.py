"""The Makefile's promises and the small scripts behind it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

TARGETS = {"demo", "test", "run", "package", "bench", "lint", "clean", "engine-python", "validate"}


def make(root: Path, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_is_the_default_and_lists_the_targets(root: Path) -> None:
    done = make(root)
    assert done.returncode == 0
    assert done.stdout == make(root, "help").stdout
    listed = re.findall(r"^  make (\S+) +\S", done.stdout, re.MULTILINE)
    assert set(listed) >= TARGETS


def test_engine_python_prints_the_interpreter_and_nothing_else(root: Path) -> None:
    done = make(root, "-s", "engine-python")
    assert done.returncode == 0
    assert done.stdout == f"{root}/.venv/engine/bin/python\n"
    assert Path(done.stdout.strip()).exists()


def test_each_requirement_has_a_bound_and_a_reason(root: Path) -> None:
    text = (root / "pyproject.toml").read_text("utf-8")
    section = text.split("[project.optional-dependencies]")[1].split("\n[")[0]
    lines = [line for line in section.splitlines() if line.startswith('    "')]
    assert len(lines) > 20
    for line in lines:
        assert re.match(r'    "\w[\w-]* >=\d[^"]*", +# \S', line), line


def test_requirements_of_an_unknown_extra_are_refused(root: Path) -> None:
    script = str(root / ".ci" / "requirements.py")
    known = subprocess.run([sys.executable, script, "tests"], capture_output=True, text=True)
    assert "pytest >=" in known.stdout
    oldest = subprocess.run(
        [sys.executable, script, "--lowest", "tests"], capture_output=True, text=True
    )
    lines = known.stdout.splitlines()
    assert oldest.stdout.splitlines() == [
        re.sub(r" >=([\w.]+).*", r" ==\1", line) for line in lines
    ]
    unknown = subprocess.run([sys.executable, script, "test"], capture_output=True, text=True)
    assert unknown.returncode == 2
    assert "no extra 'test'" in unknown.stderr


@pytest.mark.parametrize(
    ("suites", "last_line", "status"),
    [
        ([(5, 1, 0, 1), (3, 0, 0, 0)], "6 passed, 1 failed, 1 skipped", 1),
        ([(5, 0, 1, 0), (3, 0, 0, 0)], "7 passed, 1 failed, 0 skipped", 1),
        ([(5, 0, 0, 0), (3, 0, 0, 0)], "8 passed, 0 failed, 0 skipped", 0),
        ([(5, 0, 0, 0), (0, 0, 0, 0)], "5 passed, 1 failed, 0 skipped", 1),
        ([(5, 0, 0, 0), None], "5 passed, 1 failed, 0 skipped", 1),
    ],
)
def test_closing_line(
    root: Path, tmp_path: Path, suites: list, last_line: str, status: int
) -> None:
    paths = [tmp_path / f"{number}.xml" for number in range(len(suites))]
    for path, numbers in zip(paths, suites):
        if numbers is not None:
            keys = zip(("tests", "failures", "errors", "skipped"), numbers)
            attributes = " ".join(f'{key}="{value}"' for key, value in keys)
            path.write_text(f"<testsuites><testsuite {attributes}/></testsuites>", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(root / ".ci" / "closing.py"), *map(str, paths)],
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines()[-1] == last_line
    assert done.returncode == status


@pytest.mark.parametrize(
    ("recipe", "word", "status"),
    [("echo '3 passed in 0.10s'", "passed", 0), ("echo '1 failed in 0.10s'; exit 3", "FAILED", 1)],
)
def test_a_part_of_the_tests_tells_its_beginning_and_its_end(
    root: Path, tmp_path: Path, recipe: str, word: str, status: int
) -> None:
    (tmp_path / "Makefile").write_text(f"test-some:\n\t@{recipe}\n", encoding="utf-8")
    (tmp_path / "build" / "tests").mkdir(parents=True)
    script = ["sh", str(root / ".ci" / "part.sh"), "some"]
    done = subprocess.run(script, cwd=tmp_path, capture_output=True, text=True, check=False)
    said = recipe.split("'")[1]
    begun, ended = done.stdout.splitlines()
    assert begun == "== make test-some has begun"
    assert ended == f"== make test-some has {word}: {said}"
    assert done.returncode == status
    assert said in (tmp_path / "build" / "tests" / "some.log").read_text(encoding="utf-8")


def test_every_shell_script_parses(root: Path) -> None:
    for script in [*sorted((root / ".ci").glob("*.sh")), root / ".ci" / "run"]:
        shell = script.read_text("utf-8").splitlines()[0].split("/")[-1].split()[-1]
        done = subprocess.run([shell, "-n", str(script)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
