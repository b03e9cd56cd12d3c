"""What these tests would say of a document that is wrong."""

from __future__ import annotations

import pytest

from tests.documents import kinds, shell
from tests.documents.markdown import ROOT, Document
from tests.documents.parsing import Wrong

TEXT = """\
# Title

Prose with `make demo` and ``a `tick` in it``.

    python -m training split --pairs a.jsonl \\
        --out b   # why

- a list
  whose text goes on

    and a paragraph of its item, no command

Then, after the list:

<!-- needs: data, GPU -->

    make lint

<!-- needs: weights -->
```sh
A=1 python -m training --help && make test; ls "a b" > out
```

```python
x = 1
```
"""


def test_blocks_are_found() -> None:
    document = Document(ROOT / "README.md", TEXT)
    found = [(b.line, b.is_shell, b.needs, b.text.split()[0]) for b in document.blocks]
    assert found == [
        (5, True, "", "python"),
        (17, True, "data, GPU", "make"),
        (21, True, "weights", "A=1"),
        (25, False, "", "x"),
    ]
    assert [(code.line, code.text) for code in document.inline] == [
        (3, "make demo"),
        (3, "a `tick` in it"),
    ]


def test_lines_are_words() -> None:
    blocks = Document(ROOT / "README.md", TEXT).blocks
    (first,) = shell.lines(blocks[0].text)
    assert first.commands == (
        ("python", "-m", "training", "split", "--pairs", "a.jsonl", "--out", "b"),
    )
    (line,) = shell.lines(blocks[2].text)
    assert line.commands == (
        ("python", "-m", "training", "--help"),
        ("make", "test"),
        ("ls", "a b"),
    )
    assert [line.number for line in shell.lines('a \\\n b\nc ""')] == [1, 3]


@pytest.mark.parametrize(
    "text",
    [
        "make nothing",
        "make demo RASTERS=a.tif",
        "nosuch --program",
        "textsearch index a.tif",  # no --out
        "textsearch index a.tif --out b.gpkg --scale 1,2",
        "textsearch index a.tif --out b.gpkg --scales one",
        "textsearch index a.tif --out b.gpkg --tile-size wide",
        "textsearch search a.gpkg --top 0",
        "python -m training fit --val a --images b --out c --set optimiser.epoch=3",
        "python -m training fit --val a --images b --out c --preset nosuch",
        "python -m training fit --val a --images b",
        "python -m training ablate --out a --tables nosuch",
        "python -m training ablate --out a --set batches.size=1",
        "python -m training curate --out a --set relevance.nosuch=1",
        "python -m training curate --out a --stages nosuch",
        "python -m training adapt --data a --recipe nosuch",
        "python -m training regions --raster a.tif --labels b --field c --sizes wide",
        "python -m training bank",
        "python -m tests.bench.nosuch",
        "python -m tests.bench.areas --nosuch",
        "python -m tests.bench.dock --nosuch",
        "python -m resources.scene chips --count none --out a",
        "python nosuch.py",
        "pip download --no-dependencies-at-all a",
        "torchrun --nproc-per-gpu 2 -m training fit …",
        "torchrun -m training fit … --sets seed=1",
        "sh .ci/nosuch.sh",
    ],
)
def test_wrong_commands_are_found(text: str) -> None:
    (line,) = shell.lines(text)
    with pytest.raises(Wrong):
        kinds.check(line.commands[0])


@pytest.mark.parametrize(
    "text",
    [
        "make demo RASTER=my.tif QUERY='a stadium'",
        "textsearch index a.tif --out b.gpkg --scales 1,2 --workers N",
        "textsearch search A.gpkg B.gpkg …",
        "python -m training fit --preset ebaker … --set optimiser.epochs=30",
        "python -m training fit --options words",
        "python -m training COMMAND --help",
        "torchrun --nproc-per-node gpu -m training fit …",
    ],
)
def test_right_commands_are_taken(text: str) -> None:
    (line,) = shell.lines(text)
    kinds.check(line.commands[0])


@pytest.mark.parametrize(
    "text",
    ["--nosuch-option", "index --nosuch 4", "fit --preset nosuch", "--set optimiser.nosuch=1"],
)
def test_wrong_pieces_are_found(text: str) -> None:
    with pytest.raises(Wrong):
        kinds.check_piece(tuple(text.split()))


@pytest.mark.parametrize(
    "text", ["--set KEY=VALUE", "--nodata none", "evaluate --rerank base", "index --workers 4",
             "evaluate --area", "--bands 1,2,3"]
)  # fmt: skip
def test_right_pieces_are_taken(text: str) -> None:
    kinds.check_piece(tuple(text.split()))
