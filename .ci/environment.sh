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

# What no virtual environment can install, it has from the system's packages: PyQGIS, and GDAL's bindings,
# which have to fit the system's GDAL, as those that QGIS brings do.
case "$name" in
    qgis) module=qgis.core place=/path/to/the/python/of/QGIS ;;
    qt6) module=osgeo.gdal place="/path/to/one that can" ;;
    *) module= ;;
esac
options=
if [ -n "$module" ]; then
    "$base" -c "import $module" 2>/dev/null || {
        echo "environment $name: $base cannot import $module; set QGIS_PYTHON=$place"
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
