"""A dask cluster that does tasks: reached, checked, and asked again where a machine dies."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from rs_textsearch.engine.errors import (
    BadInput,
    MissingPackage,
    WorkerDied,
    first_line,
)

if TYPE_CHECKING:
    from distributed import Client, Future

_CONNECT_S = 10.0
_POLL_S = 0.1
_RETRIES = 3
_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


def connected(address: str | None) -> Client:
    """Return a client of the scheduler at ``address``, a context manager.

    Raises :class:`MissingPackage` and :class:`BadInput`.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingPackage.of("cluster_package") from error
    try:
        return Client(address, timeout=_CONNECT_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise BadInput.of(
            "cluster_unreached", address=str(address), reason=first_line(error)
        ) from error


def check_machines(client: Client, module: str) -> None:
    """Raise :class:`MissingPackage` where a machine cannot load what tasks are made of.

    Tasks that cannot be read where they are to be run would be sent there again and again, and the
    scheduler, which reads them too, would refuse them without a reason.
    """
    answers = client.run(import_module, module, on_error="return")
    try:
        client.run_on_scheduler(import_module, module)
    except ImportError as error:
        answers[client.scheduler_info()["address"]] = error
    for machine, answer in answers.items():
        if isinstance(answer, BaseException):
            raise MissingPackage.of(
                "cluster_machine", machine=str(machine), reason=first_line(answer)
            ) from answer


def done(
    client: Client,
    work: Callable[[_Task], _Result],
    tasks: Mapping[str, _Task],
    title: Callable[[_Task], str],
    cancel: threading.Event,
) -> Iterator[tuple[_Task, _Result]]:
    """Do ``work`` on tasks and yield each when it is done, with what came of it.

    ``tasks`` are by the names under which the scheduler knows them; ``title`` is what people call
    one. A task whose machine dies is done by another one: it has to come to the same. Ends early
    where ``cancel`` is set. Raises WorkerDied, MissingPackage and what ``work`` raises.
    """
    from distributed import KilledWorker

    waiting: dict[Future, _Task] = {}
    for name, task in tasks.items():
        waiting[client.submit(work, task, key=name, retries=_RETRIES)] = task
    try:
        while waiting:
            cancel.wait(_POLL_S)
            for future in [future for future in waiting if future.done()]:
                task = waiting.pop(future)
                try:
                    yield task, future.result()
                except KilledWorker as error:
                    raise WorkerDied.of("cluster_died", task=title(task)) from error
                except ImportError as error:
                    # What it takes to understand the task, before the work can say so itself.
                    raise MissingPackage.of(
                        "cluster_unloaded", reason=first_line(error)
                    ) from error
            if cancel.is_set():
                return
    finally:
        client.cancel(list(waiting))
