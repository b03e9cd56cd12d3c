"""The application, its settings and its lists of what plugins bring."""

from __future__ import annotations

import tempfile
import uuid
from pathlib import Path
from typing import Any

from PyQt6.QtCore import QSettings
from PyQt6.QtGui import QIcon

from .acting import acts_as

VERSION, VERSION_NUMBER = "4.0.0-Norrköping", 40000
PROFILE = Path(tempfile.gettempdir())
"""The folder of the profile; the tests give each a folder of its own."""


@acts_as("Qgis")
class Version:
    """What the plugin is told it runs in."""

    QGIS_VERSION = VERSION
    QGIS_VERSION_INT = VERSION_NUMBER


@acts_as("QgsApplication")
class Application:
    """QGIS's application is Qt's."""

    @staticmethod
    def qgisSettingsDirPath() -> str:
        return f"{PROFILE}/"

    @staticmethod
    def getThemeIcon(name: str, *_: Any, **__: Any) -> QIcon:
        return QIcon()

    @staticmethod
    def locale() -> str:
        return "en_US"

    @staticmethod
    def prefixPath() -> str:
        return "/usr"


@acts_as("QgsSettings")
class Settings:
    """Kept by Qt in a file of the profile, so what is read is what Qt 6 makes of it."""

    def __init__(self, *_: Any, **__: Any) -> None:
        self._kept = QSettings(str(PROFILE / "QGIS4.ini"), QSettings.Format.IniFormat)

    def value(self, key: str, default: Any = None, section: Any = None, **named: Any) -> Any:
        kind = named.get("type")
        return self._kept.value(key, default, **({"type": kind} if kind else {}))

    def setValue(self, key: str, value: Any, *_: Any) -> None:
        self._kept.setValue(key, value)

    def remove(self, key: str, *_: Any) -> None:
        self._kept.remove(key)

    def contains(self, key: str, *_: Any) -> bool:
        return self._kept.contains(key)


@acts_as("QgsProcessingRegistry")
class ProcessingRegistry:
    """Providers with their algorithms."""

    def addProvider(self, provider: Any) -> bool:
        self.__dict__.setdefault("_providers", []).append(provider)
        provider.refreshAlgorithms()
        return True

    def removeProvider(self, provider: Any) -> bool:
        self.__dict__["_providers"].remove(provider)
        return True

    def providers(self) -> list[Any]:
        return list(self.__dict__.get("_providers", []))


@acts_as("QgsProcessingProvider")
class Provider:
    """Asks for its algorithms, and each for its parameters, as the registry does."""

    def refreshAlgorithms(self) -> None:
        self.__dict__["_algorithms"] = []
        self.loadAlgorithms()

    def addAlgorithm(self, algorithm: Any) -> bool:
        algorithm.initAlgorithm({})
        self.__dict__["_algorithms"].append(algorithm)
        return True

    def algorithms(self) -> list[Any]:
        return list(self.__dict__["_algorithms"])


@acts_as("QgsProcessingAlgorithm")
class Algorithm:
    """Keeps its declared parameters."""

    def addParameter(self, definition: Any, *_: Any, **__: Any) -> bool:
        self.__dict__.setdefault("_parameters", []).append(definition)
        return True

    def parameterDefinitions(self) -> list[Any]:
        return list(self.__dict__.get("_parameters", []))


@acts_as("QgsProcessingUtils")
class ProcessingUtils:
    """Files that go when QGIS ends lie in the profile here."""

    @staticmethod
    def tempFolder(*_: Any) -> str:
        folder = PROFILE / "processing"
        folder.mkdir(exist_ok=True)
        return str(folder)

    @staticmethod
    def generateTempFilename(name: str, *_: Any) -> str:
        folder = PROFILE / "processing" / uuid.uuid4().hex
        folder.mkdir(parents=True)
        return str(folder / name)
