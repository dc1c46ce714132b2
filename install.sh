#!/bin/sh
# Installs Một Cửa on Debian 12 or 13, from the folder this script lies in; no internet is needed
# where that is a bundle (`make bundle`). Run again it repairs or replaces the program; the hall's
# data is never touched.
#
#   sudo ./install.sh              install, or install anew
#   sudo ./install.sh --uninstall  take the program away; data, keys and settings stay
#
# Another version comes to a hall by `sudo motcua upgrade BUNDLE`, which calls this script twice:
# --stage puts the program beside the one that runs and says where; --place, in the copy of the
# script that the program keeps, puts that version's units, names of devices and command in force.
set -eu

HERE=$(cd "$(dirname "$0")" && pwd)
OPT=/opt/motcua
ETC=/etc/motcua
DATA=/var/lib/motcua
UNITS=/etc/systemd/system
RULES=/etc/udev/rules.d/60-motcua.rules
COMMAND=/usr/local/bin/motcua
LIB=/usr/local/lib/motcua
SSHD=/etc/ssh/sshd_config.d/50-motcua.conf
KEYS=/etc/systemd/system.conf.d/60-motcua.conf
JOURNAL=/etc/systemd/journald.conf.d/60-motcua.conf
NEEDED_MB=700

say() { printf '%s\n' "$*"; }
fail() { printf 'install.sh: %s\n' "$*" >&2; exit 1; }

main() {
    case "${1-}" in
        "") install_all ;;
        --uninstall) uninstall ;;
        --stage) stage ;;
        --place) place ;;
        -h | --help) sed -n '2,12s/^# \{0,1\}//p' "$0" ;;
        *) fail "unknown: $1 (only --uninstall)" ;;
    esac
}

install_all() {
    check_machine
    wheel=$(find_wheel)
    version=$(basename "$wheel" | cut -d- -f2)
    was=$(readlink "$OPT/current" 2>/dev/null || true)
    refuse_to_upgrade
    make_user
    make_program "$wheel" "$version"
    put_in_use
    make_settings
    make_units
    make_keys
    make_ssh
    start_again
    say ""
    say "Một Cửa $version is installed${was:+ (before: $(basename "$was"))}."
    [ -e "$DATA/hall/motcua.db" ] || say "Make the hall: sudo motcua init --centre FILE"
}

stage() {
    check_machine
    wheel=$(find_wheel)
    make_program "$wheel" "$(basename "$wheel" | cut -d- -f2)"
    printf '%s\n' "$new"
}

place() {
    make_settings
    make_units
    make_keys
    make_ssh
}

# A hall's data are of the version that it runs: another one begins with a rehearsal and a backup.
refuse_to_upgrade() {
    [ ! -e "$OPT/upgrading" ] || fail "an upgrade is under way: sudo motcua upgrade"
    [ -e "$DATA/hall/motcua.db" ] || return 0
    runs=$("$OPT/current/bin/motcua" --version 2>/dev/null | awk '{ print $NF }') || return 0
    [ -z "$runs" ] || [ "$runs" = "$version" ] ||
        fail "the hall runs $runs, this is $version: sudo motcua upgrade $HERE"
}

check_machine() {
    [ "$(id -u)" -eq 0 ] || fail "must run as root: sudo ./install.sh"
    [ "$(uname -m)" = x86_64 ] || fail "this machine is $(uname -m); only x86_64 is supported"
    [ -d /run/systemd/system ] || fail "systemd does not run here"
    command -v python3 >/dev/null || fail "python3 is missing: apt install python3"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        fail "python3 is $(python3 -V 2>&1); 3.11 or newer is needed (Debian 12 or 13)"
    mkdir -p "$OPT"
    free=$(df -Pm "$OPT" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$NEEDED_MB" ] || fail "$free MB are free under $OPT; $NEEDED_MB MB are needed"
}

find_wheel() {
    set -- "$HERE"/wheels/motcua-*.whl
    [ -e "$1" ] || fail "no wheels here: this is no bundle. 'make bundle' makes one on a machine with internet"
    [ $# -eq 1 ] || fail "more than one version in $HERE/wheels"
    (cd "$HERE" && sha256sum --quiet --check SHA256SUMS) >&2 || fail "the bundle is damaged; copy it again"
    printf '%s\n' "$1"
}

make_user() {
    getent group motcua >/dev/null || groupadd --system motcua
    getent passwd motcua >/dev/null || useradd --system --gid motcua --home-dir "$DATA" \
        --no-create-home --shell /usr/sbin/nologin --comment "Mot Cua" motcua
    install -d -m 0750 -o motcua -g motcua "$DATA"
    install -d -m 0750 -o motcua -g motcua /var/backups/motcua
}

# Each installation has a folder of its own beside the one that runs, and takes its place in one step.
make_program() {
    new=$OPT/versions/$2-$(date -u +%Y%m%dT%H%M%S)
    mkdir -p "$OPT/versions"
    trap 'rm -rf "$new"' EXIT
    python3 -m venv --without-pip "$new"
    set -- "$1" "$HERE"/wheels/pip-*.whl
    from_bundle "$2" --require-hashes -r "$HERE/requirements.txt"
    from_bundle "$2" --no-deps "$1"
    mkdir "$new/doc" "$new/install"
    cp -r "$HERE/README.md" "$HERE/docs/." "$new/doc/"
    [ ! -d "$HERE/site" ] || cp -r "$HERE/site" "$new/doc/site"
    cp -r "$HERE/install.sh" "$HERE/deploy" "$new/install/"
    "$new/bin/motcua" --version >/dev/null || fail "the program does not start; nothing was changed"
    trap - EXIT
}

put_in_use() {
    ln -sfn "$new" "$OPT/current.new"
    mv -T "$OPT/current.new" "$OPT/current"
    forget_old
}

from_bundle() {
    pip=$1
    shift
    "$new/bin/python" "$pip/pip" install -q --disable-pip-version-check --root-user-action ignore \
        --no-index --find-links "$HERE/wheels" "$@"
}

# The one before stays, for `motcua upgrade` to go back to.
forget_old() {
    for old in "$OPT"/versions/*; do
        [ "$old" = "$new" ] || [ "$old" = "$was" ] || rm -rf "$old"
    done
}

make_settings() {
    install -d -m 0755 "$ETC" "$ETC/screens"
    keep_settings
    install -m 0755 "$HERE/deploy/motcua" "$COMMAND"
}

# Settings that nobody edited are this version's; those that somebody did stay, and what this version
# has in their place lies beside them.
keep_settings() {
    shipped=$HERE/deploy/etc/motcua.env
    own=$ETC/motcua.env
    cmp -s "$shipped" "$own" && return 0
    if [ ! -e "$own" ] || is_of_another_version "$own"; then
        install -m 0644 "$shipped" "$own"
    elif [ -e "$own.new" ] || { [ -n "$(other_versions)" ] && ! is_of_another_version "$shipped"; }; then
        install -m 0644 "$shipped" "$own.new"
        say "$own was edited here and stays; what this version has is $own.new" >&2
    fi
}

other_versions() {
    for known in "$OPT"/versions/*/install/deploy/etc/motcua.env; do
        [ ! -e "$known" ] || [ "$known" = "$shipped" ] || printf '%s\n' "$known"
    done
}

is_of_another_version() {
    for known in $(other_versions); do
        ! cmp -s "$known" "$1" || return 0
    done
    return 1
}

make_units() {
    for file in "$HERE"/deploy/systemd/*; do keep_edited "$UNITS/$(basename "$file")"; done
    keep_edited "$RULES"
    keep_edited "$JOURNAL"
    drop_gone
    install -m 0644 "$HERE"/deploy/systemd/* "$UNITS/"
    install -d "$(dirname "$RULES")"
    install -m 0644 "$HERE/deploy/udev/60-motcua.rules" "$RULES"
    systemctl daemon-reload
    systemctl enable -q motcua.target motcua-keeper.service motcua-devices.service \
        motcua-upgrade.service
    systemctl enable -q --now motcua-doctor.timer
    ! command -v udevadm >/dev/null || udevadm control --reload 2>/dev/null || true
    limit_journal
}

limit_journal() {
    ! cmp -s "$HERE/deploy/journald/60-motcua.conf" "$JOURNAL" || return 0
    install -D -m 0644 "$HERE/deploy/journald/60-motcua.conf" "$JOURNAL"
    systemctl try-restart systemd-journald.service
}

# A file that no version of ours has was edited here. What it said is kept, and said; drop-ins
# (`systemctl edit`) are never touched.
keep_edited() {
    [ -e "$1" ] || return 0
    for known in "$HERE"/deploy/*/"$(basename "$1")" \
        "$OPT"/versions/*/install/deploy/*/"$(basename "$1")"; do
        ! cmp -s "$known" "$1" || return 0
    done
    install -d -m 0755 "$ETC/kept"
    kept=$ETC/kept/$(basename "$1").$(date -u +%Y%m%dT%H%M%S)
    cp -p "$1" "$kept"
    say "$1 was edited here; it is kept as $kept. Use: systemctl edit $(basename "$1")" >&2
}

# Units that another version had and this one has not.
drop_gone() {
    for known in "$OPT"/versions/*/install/deploy/systemd/*; do
        name=$(basename "$known")
        [ -e "$UNITS/$name" ] || continue
        [ ! -e "$HERE/deploy/systemd/$name" ] || continue
        systemctl disable -q --now "$name" 2>/dev/null || true
        rm -f "$UNITS/$name"
    done
}

# A visitor at a screen of this machine restarts the hall with no keys.
make_keys() {
    systemctl mask -q ctrl-alt-del.target
    ! cmp -s "$HERE/deploy/console/system.conf" "$KEYS" || return 0
    install -D -m 0644 "$HERE/deploy/console/system.conf" "$KEYS"
    systemctl daemon-reexec
}

# Counters and small PCs come in over SSH. The user's login shell starts screens and nothing else.
make_ssh() {
    install -d -m 0755 "$LIB"
    install -m 0755 "$HERE/deploy/ssh/station-shell" "$LIB/station-shell"
    usermod --shell "$LIB/station-shell" motcua
    hall=$(. "$ETC/motcua.env" && printf '%s' "$MOTCUA_DATA")
    mkdir -p "$(dirname "$SSHD")"
    sed "s,@DATA@,$hall," "$HERE/deploy/ssh/motcua.conf" >"$SSHD"
    sshd_again
}

sshd_again() {
    command -v sshd >/dev/null || return 0
    mkdir -p /run/sshd
    sshd -t || fail "sshd does not take its settings ($SSHD)"
    systemctl try-reload-or-restart ssh.service 2>/dev/null || true
}

start_again() {
    [ -e "$DATA/hall/motcua.db" ] || return 0
    systemctl restart motcua.target
}

uninstall() {
    [ "$(id -u)" -eq 0 ] || fail "must run as root: sudo ./install.sh --uninstall"
    [ ! -e "$OPT/upgrading" ] || fail "an upgrade is under way: sudo motcua upgrade"
    systemctl stop motcua.target 2>/dev/null || true
    for unit in "$UNITS"/motcua.target "$UNITS"/motcua-*; do
        [ -e "$unit" ] || continue
        systemctl disable -q --now "$(basename "$unit")" 2>/dev/null || true
        rm -f "$unit"
    done
    systemctl daemon-reload
    usermod --shell /usr/sbin/nologin motcua 2>/dev/null || true
    rm -rf "$OPT" "$RULES" "$COMMAND" "$LIB" "$SSHD" "$JOURNAL" "$KEYS"
    systemctl unmask -q ctrl-alt-del.target
    systemctl try-restart systemd-journald.service
    sshd_again
    say "The program is gone. What stays: $DATA (the hall), $ETC (settings), /var/backups/motcua,"
    say "and the user motcua. install.sh brings everything back as it was."
}

main "$@"
