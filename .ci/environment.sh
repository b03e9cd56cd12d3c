#!/bin/sh
# environment.sh NAME PYTHON [EXTRA]...
# Makes or completes .venv/NAME with PYTHON and installs those extras of pyproject.toml into it, by the
# program that QGIS runs for it too. Safe to run again: what is there already is kept and needs no network.
# Says everything on stderr.
set -eu
exec >&2

name=$1
base=$2
shift 2

options=
if [ "$name" = qt6 ]; then
    # GDAL's bindings have to fit the system's GDAL, as those that QGIS brings do.
    "$base" -c 'import osgeo.gdal' 2>/dev/null || {
        echo "environment $name: $base cannot import osgeo.gdal; set QGIS_PYTHON=/path/to/one that can"
        exit 1
    }
    options=--system-packages
fi
if [ "$name" = qgis ]; then
    # PyQGIS lives in the system's packages; a virtual environment of its own cannot install it.
    "$base" -c 'import qgis.core' 2>/dev/null || {
        echo "environment $name: $base cannot import qgis.core; set QGIS_PYTHON=/path/to/the/python/of/QGIS"
        exit 1
    }
    options=--system-packages
fi

size=
case " $* " in *" training "*) size=" (some 6 GB, minutes the first time)" ;; esac
echo "environment $name: installing what pyproject.toml lists for: $*$size"
requirements=$(mktemp)
trap 'rm -f "$requirements"' EXIT
"$base" .ci/requirements.py "$@" >"$requirements"
"$base" -I -X utf8 rs_textsearch/installation/__main__.py make ".venv/$name" $options --requirements "$requirements"
