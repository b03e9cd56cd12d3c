"""The zip holds what ships and nothing else, is the same everywhere, and works on its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import package
import pytest
import site_rules


@pytest.fixture(scope="module")
def general(unpacked: Path) -> dict[str, str]:
    return site_rules.read_metadata((unpacked / "metadata.txt").read_text(encoding="utf-8"))


def test_zip_keeps_the_rules_of_the_plugin_site(zip_path: Path) -> None:
    assert site_rules.broken_rules(zip_path) == []


def test_zip_holds_only_what_ships(zip_path: Path) -> None:
    with zipfile.ZipFile(zip_path) as archive:
        names = [PurePosixPath(name) for name in archive.namelist()]
    for name in names:
        assert name.parts[0] == "rs_textsearch"
        assert not {"tests", "build"} & set(name.parts), name
        assert ".rs_textsearch" not in str(name), "an index or result of the plugin"
        assert "resources" not in name.parts or name.suffix != ".py", f"{name}: draws, is not drawn"


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


def test_metadata_says_what_qgis_is_needed(general: dict[str, str]) -> None:
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general["category"] == "Raster"


def test_version_is_said_the_same_everywhere(root: Path, general: dict[str, str]) -> None:
    version = general["version"]
    definitions = (root / "rs_textsearch" / "definitions.py").read_text("utf-8")
    assert f'VERSION = "{version}"' in definitions
    assert package.version() == version
    assert f"## [{version}] - " in (root / "CHANGELOG.md").read_text("utf-8")
    assert package.notes().startswith("### ")


def test_model_bundle_leaves_room_in_the_zip(unpacked: Path) -> None:
    files = (unpacked / "resources" / "models" / "mini").rglob("*")
    assert sum(path.stat().st_size for path in files) <= 22_500_000


def test_translations_ship_compiled_and_no_other_way(root: Path, unpacked: Path) -> None:
    sources = sorted(path.stem for path in (root / "i18n").glob("*.ts"))
    assert sources
    assert sorted(path.name for path in (unpacked / "i18n").iterdir()) == [
        f"{name}.qm" for name in sources
    ]


def another_python() -> str:
    """Return another interpreter than this one, if there is one."""
    fits = "import sys; sys.exit(sys.version_info < (3, 9))"
    for path in filter(None, map(shutil.which, ("/usr/bin/python3", "python3.12", "python3.13"))):
        same = Path(path).resolve() == Path(sys.executable).resolve()
        if not same and subprocess.run([path, "-c", fits], capture_output=True).returncode == 0:
            return path
    return sys.executable


def test_the_same_files_give_the_same_bytes_elsewhere(
    zip_path: Path, root: Path, tmp_path: Path
) -> None:
    """In another folder without git, written in another order, by another Python and umask."""
    elsewhere = tmp_path / "an änother folder"
    for name in sorted(package.shipped_files(root), reverse=True):
        (elsewhere / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, elsewhere / name)
    for name in (".ci", "i18n"):
        shutil.copytree(root / name, elsewhere / name)
    built = elsewhere / "rs_textsearch" / "__pycache__" / "plugin.cpython-39.pyc"
    built.parent.mkdir()
    built.write_bytes(b"")
    done = subprocess.run(
        [another_python(), "-X", "utf8=0", str(elsewhere / ".ci" / "package.py"), "build"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "5"},
        umask=0o077,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (elsewhere / "dist" / zip_path.name).read_bytes() == zip_path.read_bytes()


def test_a_zip_that_the_site_would_refuse_is_not_made(root: Path, tmp_path: Path) -> None:
    (tmp_path / "rs_textsearch").mkdir()
    (tmp_path / "rs_textsearch" / "__init__.py").touch()
    shutil.copy(root / "metadata.txt", tmp_path)
    with pytest.raises(package.PackageError, match="LICENSE is missing"):
        package.build(tmp_path / "dist", tmp_path)
    assert list((tmp_path / "dist").iterdir()) == []


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
