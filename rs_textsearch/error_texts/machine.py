"""Errors about the disk, the memory, the packages of the engine and the engine itself."""

from __future__ import annotations

from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

_PIP = tr("Run: {command} - or choose the Python of an environment that has what the engine needs.")
_PIP_IN_QGIS = tr("Set up the engine again, which installs what is missing.")
_ALL_MACHINES = tr("Install the engine and its packages, in the same versions, on all machines.")

MACHINE: dict[str, ErrorText] = {
    "disk_full": ErrorText(
        tr("There is no space left on the disk of {path}."),
        tr("Free some space and run it again."),
        tr("Free some space and try again."),
    ),
    "disk_full_index": ErrorText(
        tr("There is no space left on the disk of {path}."),
        tr("Free some space and run it again; what was indexed so far is kept."),
        tr("Free some space and continue the index; what was indexed so far is kept."),
    ),
    "not_written": ErrorText(
        tr("{path} cannot be written: {reason}."),
        tr("Check that its folder is writable and that no other program holds the file."),
    ),
    "file_held": ErrorText(
        tr("{path} is held by another program."), tr("Close the other program and try again.")
    ),
    "file_secret": ErrorText(
        tr("{path} may not be read by you."), tr("Ask for the permission to read it.")
    ),
    "file_read_only": ErrorText(
        tr("{path} or its folder cannot be written to."),
        tr("Choose a place where you may write, or close the program that holds the file."),
    ),
    "database": ErrorText(
        tr("{path} cannot be used: {reason}."),
        tr("Check the file and the disk, or build the index again."),
    ),
    "memory": ErrorText(
        tr("There is not enough memory for {doing}."),
        tr("Close other programs, or use larger tiles or fewer rasters at once."),
    ),
    "package_missing": ErrorText(
        tr("The engine's Python, {python}, lacks the package {name}."), _PIP, _PIP_IN_QGIS
    ),
    "packages_missing": ErrorText(
        tr("The engine's Python, {python}, lacks the packages {names} and {last}."),
        _PIP,
        _PIP_IN_QGIS,
    ),
    "package_broken": ErrorText(
        tr("The package {name} of the engine's Python, {python}, cannot be loaded: {reason}."),
        _PIP,
        _PIP_IN_QGIS,
    ),
    "cluster_package": ErrorText(
        tr(
            "A run on a cluster needs the package distributed, which the engine's environment "
            "lacks."
        ),
        tr("Install it there and on the cluster: pip install distributed pyarrow."),
    ),
    "cluster_unreached": ErrorText(
        tr("The dask scheduler {address} cannot be reached: {reason}."),
        tr("Check that it runs; its address looks like tcp://host:8786."),
    ),
    "cluster_machine": ErrorText(
        tr("The machine {machine} of the cluster cannot load the engine: {reason}."),
        _ALL_MACHINES,
    ),
    "cluster_unloaded": ErrorText(
        tr("A machine of the cluster cannot load what the run needs: {reason}."), _ALL_MACHINES
    ),
    "cluster_died": ErrorText(
        tr("Workers of the cluster died again and again on {task}."),
        tr(
            "Most often memory is short: see their logs. The parts that are written are kept: run "
            "the same command again to continue."
        ),
        tr(
            "Most often memory is short: see their logs. The parts that are written are kept: "
            "build the index again to continue."
        ),
    ),
    "request_cancelled": ErrorText(tr("The request was cancelled."), ""),
    "engine_incomplete": ErrorText(
        tr("The engine's own files are incomplete or of several versions: {reason}."),
        tr("Install the plugin again."),
    ),
    "engine_failed": ErrorText(
        tr("The engine failed at {doing}: {kind}: {reason}."),
        tr("Please report this with the log."),
    ),
}
