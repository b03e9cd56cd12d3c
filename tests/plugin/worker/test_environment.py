"""The engine's interpreter is found in the promised order and started clean."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from rs_textsearch import bundles, settings
from rs_textsearch.definitions import MODELS_VARIABLE, SILENCE
from rs_textsearch.errors import EngineMissingError
from rs_textsearch.installation import place
from rs_textsearch.installation.place import Record
from rs_textsearch.worker import environment, interpreter


def test_setting_beats_variable_beats_default(tmp_path, monkeypatch):
    chosen = tmp_path / "my pythön"
    chosen.write_text("#!/bin/sh\n")
    chosen.chmod(0o755)
    monkeypatch.setenv(environment.ENV_VARIABLE, sys.executable)
    assert environment.find_interpreter() == Path(sys.executable)
    settings.write("engine/python", str(chosen))
    assert environment.find_interpreter() == chosen
    settings.write("engine/python", None)
    monkeypatch.delenv(environment.ENV_VARIABLE)
    monkeypatch.setattr(environment, "default_interpreter", lambda: chosen)
    assert environment.find_interpreter() == chosen


def test_missing_interpreter_names_file_and_remedy(tmp_path, monkeypatch):
    monkeypatch.delenv(environment.ENV_VARIABLE)
    monkeypatch.setattr(environment, "default_interpreter", lambda: tmp_path / "none")
    with pytest.raises(EngineMissingError) as caught:
        environment.find_interpreter()
    assert str(tmp_path / "none") in caught.value.message
    assert "Set up the engine" in caught.value.remedy and "Options" in caught.value.remedy
    settings.write("engine/python", str(tmp_path / "gone"))
    with pytest.raises(EngineMissingError) as caught:
        environment.find_interpreter()
    assert str(tmp_path / "gone") in caught.value.message
    assert "option" in caught.value.remedy


def test_a_file_that_is_no_program_is_refused(tmp_path):
    plain = tmp_path / "python"
    plain.write_text("")
    settings.write("engine/python", str(plain))
    with pytest.raises(EngineMissingError):
        environment.find_interpreter()


def test_environment_drops_what_qgis_set(monkeypatch):
    for name in ("PYTHONHOME", "PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH"):
        monkeypatch.setenv(name, "/somewhere")
    monkeypatch.setenv("RS_KEPT", "yes")
    clean = environment.clean_environment()
    for name in ("PYTHONHOME", "PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH"):
        assert not clean.contains(name)
    assert clean.value("RS_KEPT") == "yes"


def test_path_loses_only_the_folders_of_qgis(monkeypatch):
    monkeypatch.setattr(QgsApplication, "prefixPath", lambda: "/opt/qgis/apps/qgis")
    parts = ["/opt/qgis/bin", "/opt/qgis-other/bin", "/usr/bin", "/opt/qgis/apps/qgis/bin"]
    monkeypatch.setenv("PATH", os.pathsep.join(parts))
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/qgis/lib")
    clean = environment.clean_environment()
    assert clean.value("PATH").split(os.pathsep) == ["/opt/qgis-other/bin", "/usr/bin"]
    assert not clean.contains("LD_LIBRARY_PATH")


@pytest.mark.parametrize(
    ("prefix", "homes"),
    [
        ("/usr", set()),
        ("C:/OSGeo4W/apps/qgis", {"c:/osgeo4w"}),
        ("C:\\Program Files\\QGIS 3.40.1\\apps\\qgis-ltr\\", {"c:/program files/qgis 3.40.1"}),
        ("/Applications/QGIS.app/Contents/MacOS", {"/applications/qgis.app"}),
        ("/Applications/QGIS-LTR.app/Contents/Resources", {"/applications/qgis-ltr.app"}),
    ],
)
def test_where_the_installation_of_qgis_begins(monkeypatch, prefix, homes):
    monkeypatch.setattr(QgsApplication, "prefixPath", lambda: prefix)
    monkeypatch.setattr(environment.os.path, "realpath", str)
    assert environment.qgis_homes() == homes


def test_the_short_names_of_windows_are_another_name_of_qgis(monkeypatch):
    """OSGeo4W starts QGIS by them, and Python says its prefix by the long ones."""
    long = {"C:/PROGRA~1/QGIS34~1.1/apps/qgis": "C:/Program Files/QGIS 3.40.1/apps/qgis"}
    monkeypatch.setattr(QgsApplication, "prefixPath", lambda: next(iter(long)))
    monkeypatch.setattr(environment.os.path, "realpath", lambda path: long.get(path, path))
    homes = {"c:/progra~1/qgis34~1.1", "c:/program files/qgis 3.40.1"}
    assert environment.qgis_homes() == homes
    assert interpreter._is_inside_qgis(r"C:\Program Files\QGIS 3.40.1\apps\Python312")
    assert interpreter._is_inside_qgis(r"C:\PROGRA~1\QGIS34~1.1\apps\Python312")
    assert not interpreter._is_inside_qgis(r"C:\Program Files\QGIS 3.40.10\apps\Python312")


def test_engine_is_started_isolated():
    arguments = environment.arguments()
    assert arguments[0] == "-I" and arguments[-1] == "serve"
    assert Path(arguments[-2]).name == "__main__.py"


def test_the_environment_is_used_once_it_is_whole(monkeypatch, tmp_path):
    monkeypatch.delenv(environment.ENV_VARIABLE)
    monkeypatch.setattr(environment, "PACKAGE", tmp_path / "plugins" / "rs_textsearch")
    folder = place.environment_folder()
    assert tmp_path in folder.parents and settings.profile_folder() not in folder.parents
    with pytest.raises(EngineMissingError, match="not set up yet"):
        environment.find_interpreter()
    python = place.interpreter(folder)
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    place.write(folder, Record())
    with pytest.raises(EngineMissingError, match="not come to its end"):
        environment.find_interpreter()
    place.write(folder, Record(ready=True))  # and outdated
    assert environment.find_interpreter() == python
    made = place.interpreter(tmp_path / "plugins" / ".venv" / "engine")
    made.parent.mkdir(parents=True)
    made.symlink_to(sys.executable)
    assert environment.find_interpreter() == python
    place.write(folder, Record())
    assert environment.find_interpreter() == made  # as in a checkout


@pytest.mark.parametrize("name", ["qgis", "qgis-ltr-bin.exe", "QGIS", "python-qgis.bat"])
def test_qgis_itself_is_not_taken_for_the_engine(tmp_path, name):
    program = tmp_path / name
    program.write_text("#!/bin/sh\nsleep 60\n")
    program.chmod(0o755)
    settings.write("engine/python", str(program))
    with pytest.raises(EngineMissingError, match="it is QGIS"):
        environment.find_interpreter()
    link = tmp_path / "python3"
    link.symlink_to(program)
    settings.write("engine/python", str(link))
    with pytest.raises(EngineMissingError, match="it is QGIS"):
        environment.find_interpreter()


def test_no_library_reports_on_the_user():
    clean = environment.clean_environment()
    assert {name: clean.value(name) for name in SILENCE} == SILENCE


def test_the_engine_is_told_of_the_models_that_are_known(monkeypatch, tmp_path):
    monkeypatch.setenv(MODELS_VARIABLE, "/own")
    monkeypatch.setattr(settings, "bundle", lambda: str(tmp_path))
    told = environment.clean_environment().value(MODELS_VARIABLE)
    assert told.split(os.pathsep) == [str(tmp_path), str(bundles.folder()), "/own"]
