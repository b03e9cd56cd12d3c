"""The zip holds what QGIS and the plugin site want, nothing else, and works on its own."""

from __future__ import annotations

import configparser
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

REQUIRED = (
    "name description about version qgisMinimumVersion author email homepage repository tracker"
    " license changelog external_deps"
)


@pytest.fixture(scope="module")
def names(zip_path: Path) -> list[str]:
    with zipfile.ZipFile(zip_path) as archive:
        assert archive.testzip() is None
        return archive.namelist()


@pytest.fixture(scope="module")
def general(unpacked: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(unpacked / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_zip_is_small_enough_for_the_plugin_site(zip_path: Path) -> None:
    assert zip_path.stat().st_size <= 25_000_000


def test_zip_has_one_top_folder_and_plain_names(names: list[str]) -> None:
    assert {name.split("/")[0] for name in names} == {"rs_textsearch"}
    assert len(names) == len(set(names))
    for name in names:
        assert "\\" not in name
        assert ".." not in PurePosixPath(name).parts


def test_zip_holds_no_forbidden_file(names: list[str]) -> None:
    for name in map(PurePosixPath, names):
        assert not {"__pycache__", "__MACOSX", "tests", "build"} & set(name.parts), name
        assert not any(part.startswith(".") for part in name.parts), name
        assert ".rs_textsearch" not in str(name), "an index or result of the plugin"
        assert "resources" not in name.parts or name.suffix != ".py", f"{name}: draws, is not drawn"
        assert name.suffix not in {".pyc", ".so", ".dll", ".exe", ".sh"}, name


@pytest.mark.parametrize(
    "name",
    [
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
        "plugin.py",
        "definitions.py",
        "engine/__main__.py",
        "training/__main__.py",
        "resources/models/LICENSE.clip",
        "resources/models/clip_tokenizer.json.gz",
        "resources/models/mini/bank.json",
        "resources/models/mini/card.json",
        "resources/models/mini/image.onnx",
        "resources/models/mini/text.onnx",
        "resources/models/mini/tokenizer.json",
        "resources/sample/scene.tif",
        "resources/sample/scene_truth.gpkg",
        "resources/sample/naip/README.md",
        "resources/sample/naip/chico_083.tif",
        "resources/sample/naip/truth.json",
    ],
)
def test_zip_holds(unpacked: Path, name: str) -> None:
    assert (unpacked / name).stat().st_size > 0


def test_metadata_has_every_key_and_its_files(
    unpacked: Path, general: configparser.SectionProxy
) -> None:
    for key in REQUIRED.split():
        assert general[key].strip(), key
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general["category"] == "Raster"
    assert (unpacked / general["icon"]).is_file()


def test_version_is_said_the_same_everywhere(
    root: Path, general: configparser.SectionProxy
) -> None:
    version = general["version"]
    assert f'VERSION = "{version}"' in (root / "rs_textsearch" / "definitions.py").read_text(
        "utf-8"
    )
    assert f"## [{version}] - " in (root / "CHANGELOG.md").read_text("utf-8")
    assert general["changelog"].startswith(version)


def test_model_bundle_leaves_room_in_the_zip(unpacked: Path) -> None:
    files = (unpacked / "resources" / "models" / "mini").rglob("*")
    assert sum(path.stat().st_size for path in files) <= 22_500_000


def test_each_translation_is_compiled(unpacked: Path) -> None:
    sources = sorted(path.stem for path in (unpacked / "i18n").glob("*.ts"))
    assert sources
    assert sorted(path.stem for path in (unpacked / "i18n").glob("*.qm")) == sources


def test_building_twice_gives_the_same_bytes(zip_path: Path, root: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, str(root / ".ci" / "package.py"), "build", str(tmp_path)], check=True
    )
    assert (tmp_path / zip_path.name).read_bytes() == zip_path.read_bytes()


def test_git_archive_leaves_out_the_same_files(unpacked: Path, root: Path) -> None:
    """qgis-plugin-ci packs with `git archive`: .gitattributes must agree with .ci/package.py."""
    if not shutil.which("git") or not (root / ".git").exists():
        pytest.skip("no git, or no checkout")
    listing = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z"], capture_output=True, text=True, check=True
    ).stdout.split("\0")
    asked = subprocess.run(
        ["git", "-C", str(root), "check-attr", "-z", "--stdin", "export-ignore"],
        input="\0".join(
            part
            for name in filter(None, listing)
            for part in map(str, (PurePosixPath(name), *PurePosixPath(name).parents))
            if part != "."
        ),
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    ignored = {name for name, value in zip(asked[::3], asked[2::3]) if value == "set"}
    kept = {
        name
        for name in map(PurePosixPath, filter(None, listing))
        if not {str(name), *map(str, name.parents)} & ignored
    }
    for name in kept:
        inside = PurePosixPath(*name.parts[1:]) if name.parts[0] == "rs_textsearch" else name
        assert (unpacked / inside).is_file(), f"{name} is archived by git but not in the zip"


def engine(
    unpacked: Path, *arguments: str, part: str = "engine"
) -> subprocess.CompletedProcess:
    """Run a part of the zip as the plugin does: isolated, from its file, from another folder."""
    return subprocess.run(
        [sys.executable, "-I", str(unpacked / part / "__main__.py"), *arguments],
        cwd=unpacked.anchor,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_engine_runs_from_the_unpacked_zip(unpacked: Path) -> None:
    done = engine(unpacked, "doctor", "--json")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["ok"] is True
    assert str(unpacked) in json.dumps(document["bundle"], ensure_ascii=False)


def test_training_runs_from_the_unpacked_zip(unpacked: Path) -> None:
    done = engine(unpacked, "split", "--help", part="training")
    assert done.returncode == 0 and "--pairs" in done.stdout, done.stderr


def test_engine_indexes_and_finds_from_the_unpacked_zip(unpacked: Path, tmp_path: Path) -> None:
    import numpy as np
    import rasterio
    from rasterio.transform import from_origin

    raster = tmp_path / "grün 1.tif"
    pixels = np.random.default_rng(7).integers(0, 255, (3, 512, 512), dtype=np.uint8)
    with rasterio.open(
        raster, "w", driver="GTiff", width=512, height=512, count=3, dtype="uint8",
        crs="EPSG:32633", transform=from_origin(5e5, 5e6, 2, 2),
    ) as target:  # fmt: skip
        target.write(pixels)
    index = tmp_path / "grün 1.gpkg"
    done = engine(unpacked, "index", str(raster), "--out", str(index), "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["tiles"] > 0
    done = engine(unpacked, "search", str(index), "a harbour", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]
