"""Cases that do what no engine should, to see that it is noticed."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

from tests.robustness.cases import WELL, Kind, Outcome, Run
from tests.robustness.workplace import Workplace


def _hang(place: Workplace) -> Iterator[Outcome]:
    yield Outcome("begins", WELL)
    time.sleep(3600)


def _die(place: Workplace) -> Iterator[Outcome]:
    yield Outcome("begins", WELL)
    os.kill(os.getpid(), signal.SIGKILL)


def _raise(place: Workplace) -> Iterator[Outcome]:
    raise KeyError("x")


def _behave(place: Workplace) -> Iterator[Outcome]:
    raster = place.copy(place.raster)
    yield place.engine("index", raster, "--out", "i.gpkg", *place.small, writes=["i.gpkg"])
    yield place.engine("info", raster)
    yield place.engine("search", "i.gpkg", "red", "--tiles", "t.gpkg")


IMPATIENT: dict[str, Run] = {"hangs": _hang}
OTHERS: dict[str, Run] = {"dies": _die, "raises": _raise, "behaves": _behave}
KINDS = (
    Kind("watched for a second", "", lambda: iter(IMPATIENT.items()), limit_s=1.0),
    Kind("other manners", "", lambda: iter(OTHERS.items())),
)
