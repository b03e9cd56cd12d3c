#!/bin/sh
# Prints the first Python that can make the engine environment: 3.10 or newer, with venv and ensurepip, and
# with what reads pyproject.toml (pip has a reader for 3.10).
for python in "$@"; do
    if "$python" -c 'import sys, venv, ensurepip
if sys.version_info < (3, 10): sys.exit(1)
if sys.version_info < (3, 11): import pip' 2>/dev/null; then
        command -v "$python"
        exit 0
    fi
done
exit 1
