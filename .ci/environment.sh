#!/bin/sh
# environment.sh NAME PYTHON [EXTRA]...
# Makes or completes .venv/NAME with PYTHON and installs those extras of pyproject.toml into it.
# Safe to run again: what is there already is kept and needs no network. Says everything on stderr.
set -eu
exec >&2

name=$1
base=$2
shift 2
venv=.venv/$name

if ! "$venv/bin/python" -c 'import pip' >/dev/null 2>&1; then
    options=
    if [ "$name" = qgis ]; then
        # PyQGIS lives in the system's packages; a virtual environment of its own cannot install it.
        "$base" -c 'import qgis.core' 2>/dev/null || {
            echo "environment $name: $base cannot import qgis.core; set QGIS_PYTHON=/path/to/the/python/of/QGIS"
            exit 1
        }
        options=--system-site-packages
    fi
    echo "environment $name: creating $venv with $("$base" --version) ($base)"
    rm -rf "$venv"
    "$base" -m venv $options "$venv"
fi

size=
case " $* " in *" training "*) size=" (some 6 GB, minutes the first time)" ;; esac
echo "environment $name: installing what pyproject.toml lists for: $*$size"
requirements=$(mktemp)
trap 'rm -f "$requirements"' EXIT
"$venv/bin/python" .ci/requirements.py "$@" >"$requirements"
quiet=-q
[ -t 2 ] && quiet=
# shellcheck disable=SC2086  # empty when shown
if ! "$venv/bin/python" -m pip install $quiet --disable-pip-version-check -r "$requirements"; then
    echo "environment $name: pip failed; see its message above (network? disk space?), then run make again"
    exit 1
fi
