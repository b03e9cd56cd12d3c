#!/bin/sh
# test-qgis.sh VERSION [ARGUMENTS OF PYTEST]
# Runs the plugin's tests in another QGIS than this system's: in a Debian of its own, which debootstrap
# makes once in .venv/debian-VERSION (some 4 GB) and which `make distclean` removes.
#   3.40  Debian 13
#   3.44  Debian 13 with its backports
#   sid   whatever Debian unstable has, with its newest Python
# MIRROR is the Debian mirror. The files of this folder that git knows or does not ignore are copied into it,
# so nothing that runs there can change them. Says its own part on stderr; needs root or sudo, and a network.
set -eu

version=${1:?"name a version: 3.40, 3.44 or sid"}
shift
mirror=${MIRROR:-http://deb.debian.org/debian}
case "$version" in
    3.40 | 3.44) suite=trixie ;;
    sid) suite=sid ;;
    *) echo "test-qgis: no Debian is known to have QGIS $version; there are 3.40, 3.44 and sid" >&2; exit 2 ;;
esac
system=$PWD/.venv/debian-$version
as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo

sh .ci/system.sh debootstrap util-linux
if [ ! -f "$system/.ready" ]; then
    echo "test-qgis: making Debian $suite in $system (minutes the first time)" >&2
    $as_root rm -rf "$system"
    mkdir -p "$system"
    log=$(mktemp)
    $as_root debootstrap --variant=minbase --include=ca-certificates,make,python3-venv,python3-pip \
        "$suite" "$system" "$mirror" >"$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
    rm -f "$log"
    if [ "$version" = 3.44 ]; then
        echo "deb $mirror trixie-backports main" | $as_root tee "$system/etc/apt/sources.list.d/backports.list" >/dev/null
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
    system=$1; shift
    mount -t proc proc "$system/proc"
    mount --rbind /dev "$system/dev"
    exec chroot "$system" /usr/bin/env HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        sh -c "cd /src && make test-plugin ARGS=\"\$*\"" sh "$@"
' sh "$system" "$@" || status=$?
mkdir -p build/tests
$as_root cat "$system/src/build/tests/plugin.xml" >"build/tests/plugin-$version.xml" || status=1
exit "$status"
