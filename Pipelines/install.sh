#!/usr/bin/env bash
# Installs the Debian packages that building tamis needs and that are not there yet, and checks the Swift
# toolchain. Does nothing, and needs no rights, where all is there. Quickstart and tests begin with it.
#
#   Pipelines/install.sh [PACKAGE…]     with further packages
set -euo pipefail

swift_wanted=6.2

# The libraries; then what any Swift package needs on Debian: a C and C++ library to compile against with a
# linker (g++), git for dependencies (ca-certificates to reach them), pkg-config to find libraries, and the
# libraries that the toolchain's own programs load.
packages=(
  libxml2-dev libicu-dev libcurl4-openssl-dev zlib1g-dev libzstd-dev libbrotli-dev libsimdjson-dev libcld2-dev libssl-dev
  libopencc-dev libopencc-data
  g++ git ca-certificates pkg-config libncurses6 libsqlite3-0
  "$@"
)

say() { printf '%s\n' "$*" >&2; }

explain_swift() {
  say ""
  say "$1"
  say "tamis needs Swift $swift_wanted or newer. Swift's own installer gets it, without root:"
  say ""
  say "  apt-get install curl gnupg    # as root, where they are missing"
  say "  curl -O https://download.swift.org/swiftly/linux/swiftly-\$(uname -m).tar.gz"
  say "  tar xzf swiftly-\$(uname -m).tar.gz"
  say "  ./swiftly init"
  say "  . ~/.local/share/swiftly/env.sh"
  say ""
  say "Or take the archive for your system from https://www.swift.org/install/linux/, unpack it, and put its"
  say "usr/bin first in PATH. Then run this again."
  exit 1
}

is_installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'; }

install_packages() {
  if ! command -v apt-get >/dev/null; then
    say "No apt-get here, so nothing is installed. Needed, by their Debian names: ${packages[*]}"
    return
  fi
  local missing=() package
  for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0

  local as_root=()
  if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
      say "Missing packages, and neither root nor sudo to install them. As root, run:"
      say "  apt-get update && apt-get install ${missing[*]}"
      exit 1
    fi
    as_root=(sudo)
  fi
  say "Installing with apt-get: ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

check_swift() {
  local version
  version=$(swift --version 2>&1 | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [[ -n $version ]] || explain_swift "The command swift at $(command -v swift) does not run."
  # The older of the two sorts first.
  if [[ $(printf '%s\n' "$swift_wanted" "$version" | sort -V | head -n 1) != "$swift_wanted" ]]; then
    explain_swift "The Swift at $(command -v swift) is $version."
  fi
}

command -v swift >/dev/null || explain_swift "There is no command swift in PATH."
install_packages
check_swift
