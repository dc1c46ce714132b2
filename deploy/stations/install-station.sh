#!/bin/sh
# Makes this small PC (Debian 12 or 13) one screen of the hall, from the folder this script lies in,
# as `motcua station pack` wrote it. Run again it repairs it, or makes it another screen.
#
#   sudo ./install-station.sh              make it one
#   sudo ./install-station.sh --uninstall  make it an ordinary machine again
#
# It needs sway, foot, openssh-client, fontconfig, kbd and libpam-systemd: from packages (*.deb) in
# a folder `debs` beside this script, else from Debian's archive.
set -eu

HERE=$(cd "$(dirname "$0")" && pwd)
ETC=/etc/motcua-station
LIB=/usr/local/lib/motcua-station
FONTS=/usr/local/share/fonts/motcua
UNIT=/etc/systemd/system/motcua-station.service
LOGIND=/etc/systemd/logind.conf.d/motcua-station.conf
SYSCTL=/etc/sysctl.d/80-motcua-station.conf
SYSTEM=/etc/systemd/system.conf.d/80-motcua-station.conf
PACKAGES="sway foot openssh-client fontconfig kbd libpam-systemd"
ASLEEP="ctrl-alt-del.target sleep.target suspend.target hibernate.target hybrid-sleep.target"

fail() { printf 'install-station.sh: %s\n' "$*" >&2; exit 1; }

main() {
    [ "$(id -u)" -eq 0 ] || fail "must run as root: sudo ./install-station.sh"
    case "${1-}" in
        "") install_all ;;
        --uninstall) uninstall ;;
        -h | --help) sed -n '2,10s/^# \{0,1\}//p' "$0" ;;
        *) fail "unknown: $1 (only --uninstall)" ;;
    esac
}

install_all() {
    # shellcheck source=/dev/null
    . "$HERE/station.conf"
    add_packages
    getent passwd kiosk >/dev/null || useradd --create-home --shell /usr/sbin/nologin kiosk
    passwd -q -l kiosk
    make_settings
    make_programs
    make_system
    systemctl enable -q motcua-station.service
    systemctl disable -q getty@tty1.service 2>/dev/null || true
    [ -e "$HERE/key" ] && rm -f "$HERE/key"
    # shellcheck disable=SC2153
    printf '%s is installed. Now: reboot. It is a screen of %s then.\n' "$NAME" "$HALL"
}

add_packages() {
    # shellcheck disable=SC2086
    if ! dpkg -s $PACKAGES >/dev/null 2>&1; then
        set -- "$HERE"/debs/*.deb
        [ -e "$1" ] || set -- $PACKAGES
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" ||
            fail "missing: $PACKAGES. Put their .deb files in $HERE/debs, or give this machine internet"
    fi
}

make_settings() {
    install -d -m 0755 "$ETC"
    install -m 0644 "$HERE/station.conf" "$HERE/known_hosts" "$ETC/"
    [ ! -e "$HERE/key" ] || install -m 0400 -o kiosk -g kiosk "$HERE/key" "$ETC/key"
    [ -e "$ETC/key" ] || fail "no key: it goes when it is installed. Pack this terminal again"
    sed "s/@HALL@/$HALL/; s/@PORT@/$PORT/" "$HERE/ssh_config" >"$ETC/ssh_config"
    sed "s/@TURN@/$TURN/" "$HERE/sway.config" >"$ETC/sway.config"
    make_foot
}

# foot refuses a whole file for one function that its version does not know, so each is asked for.
make_foot() {
    cp "$HERE/foot.ini" "$ETC/foot.ini"
    while read -r section names; do
        for name in $names; do
            printf '[%s]\n%s=none\n' "$section" "$name" | cat "$ETC/foot.ini" - >"$ETC/foot.try"
            ! foot --check-config --config "$ETC/foot.try" >/dev/null 2>&1 ||
                cp "$ETC/foot.try" "$ETC/foot.ini"
        done
    done <"$HERE/foot.bindings"
    rm -f "$ETC/foot.try"
    foot --check-config --config "$ETC/foot.ini" || fail "foot does not take $ETC/foot.ini"
}

make_programs() {
    install -d -m 0755 "$LIB" "$FONTS"
    install -m 0755 "$HERE/session" "$HERE/window" "$HERE/station" "$LIB/"
    install -m 0644 "$HERE"/fonts/* "$FONTS/"
    fc-cache -f "$FONTS"
}

make_system() {
    install -m 0644 "$HERE/motcua-station.service" "$UNIT"
    install -D -m 0644 "$HERE/logind.conf" "$LOGIND"
    install -D -m 0644 "$HERE/sysctl.conf" "$SYSCTL"
    install -D -m 0644 "$HERE/system.conf" "$SYSTEM"
    sysctl -q -p "$SYSCTL" 2>/dev/null || true
    # shellcheck disable=SC2086
    systemctl mask -q $ASLEEP
    systemctl daemon-reload
}

uninstall() {
    systemctl disable -q --now motcua-station.service 2>/dev/null || true
    # shellcheck disable=SC2086
    systemctl unmask -q $ASLEEP
    rm -rf "$ETC" "$LIB" "$FONTS" "$UNIT" "$LOGIND" "$SYSCTL" "$SYSTEM"
    systemctl enable -q getty@tty1.service 2>/dev/null || true
    systemctl daemon-reload
    printf 'This machine is an ordinary one again, from the next start. The user kiosk stays.\n'
}

main "$@"
