#!/bin/sh
# in-debian.sh VERSION TARGET
# Makes TARGET with another QGIS or Python than this system's: in a Debian of its own, which debootstrap
# makes once in .venv/debian-SUITE (3 to 5 GB) and which `make distclean` removes.
#   QGIS 3.40, Python 3.13  Debian 13
#   QGIS 3.44               Debian 13 with its backports
#   Python 3.11             Debian 12
#   sid, Python 3.14        Debian unstable with whatever QGIS it has
# ARGS goes on to TARGET as it is, and what TARGET writes in build/tests comes back as build/tests/VERSION.
# MIRROR is the Debian mirror. The files of this folder that git knows or does not ignore are copied into it,
# so nothing that runs there can change them. Says its own part on stderr; needs root or sudo, and a network.
set -eu

version=${1:?"name a version"}
target=${2:?"name a target of make"}
mirror=${MIRROR:-http://deb.debian.org/debian}
case "$version" in
    3.40 | 3.13) suite=trixie name=trixie ;;
    3.44) suite=trixie name=trixie-backports ;;
    3.11) suite=bookworm name=bookworm ;;
    sid | 3.14) suite=sid name=sid ;;
    *)
        echo "in-debian: no Debian is known to have $version; there are QGIS 3.40, 3.44 and sid," \
            "and Python 3.11, 3.13 and 3.14" >&2
        exit 2
        ;;
esac
system=$PWD/.venv/debian-$name
as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo

sh .ci/system.sh debootstrap util-linux
if [ ! -f "$system/.ready" ]; then
    echo "in-debian: making Debian $suite in $system (minutes the first time)" >&2
    $as_root rm -rf "$system"
    mkdir -p "$system"
    log=$(mktemp)
    $as_root debootstrap --variant=minbase --include=ca-certificates,make,python3-venv,python3-pip \
        "$suite" "$system" "$mirror" >"$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
    rm -f "$log"
    if [ "$name" = trixie-backports ]; then
        echo "deb $mirror $name main" | $as_root tee "$system/etc/apt/sources.list.d/backports.list" >/dev/null
        printf 'Package: src:qgis\nPin: release a=*-backports\nPin-Priority: 600\n' \
            | $as_root tee "$system/etc/apt/preferences.d/qgis" >/dev/null
    fi
    $as_root touch "$system/.ready"
fi

# How this computer reaches the network, it reaches it too.
for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
    [ ! -f "$file" ] || $as_root cp -L "$file" "$system$file"
done
$as_root mkdir -p "$system/src"
# What was deleted here goes there, too; its environments stay.
$as_root find "$system/src" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
git ls-files -z --cached --others --exclude-standard --deduplicate \
    | tar --create --null --ignore-failed-read --files-from=- --file=- 2>/dev/null \
    | $as_root tar --extract --no-same-owner --directory="$system/src" --file=-

# The mounts are seen by these processes alone and end with them.
status=0
# shellcheck disable=SC2016  # it is the other shell that expands
$as_root unshare --mount --pid --fork sh -eu -c '
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    exec chroot "$1" /usr/bin/env -u MAKEFLAGS -u VERSION HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive ARGS="$3" \
        make -C /src "$2"
' sh "$system" "$target" "${ARGS:-}" || status=$?
mkdir -p "build/tests/$version"
$as_root find "$system/src/build/tests" -name "*.xml" -exec cp {} "build/tests/$version" \; || status=1
exit "$status"
