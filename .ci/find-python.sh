#!/bin/sh
# Prints the first Python that can make the engine environment: 3.10 or newer, with venv and ensurepip.
for python in "$@"; do
    if "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
        command -v "$python"
        exit 0
    fi
done
exit 1
