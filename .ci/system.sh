#!/bin/sh
# Installs the Debian packages named on the command line that are missing.
# Does nothing, and needs no network, when all of them are there. Says everything on stderr.
set -eu
exec >&2

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "system packages: this is no Debian system, so nothing is installed here; needed are: $*"
    exit 0
fi

missing=
for package in "$@"; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "system packages: missing$missing. Run as root: apt-get install$missing"
        exit 1
    fi
    as_root=sudo
fi

echo "system packages: installing$missing"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
# The package lists of a fresh system are empty or old; an update that fails is no reason to stop yet.
{ $as_root apt-get update -q || true; } >"$log" 2>&1
# shellcheck disable=SC2086  # the list is meant to be split
if ! $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends $missing >>"$log" 2>&1; then
    tail -n 30 "$log"
    echo "system packages: apt-get could not install$missing (its whole output: $log)"
    exit 1
fi
rm -f "$log"
