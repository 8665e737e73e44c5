#!/usr/bin/env bash
# Fetches the Debian packages that names.py reads, and writes names-fr.tsv, names-en.tsv and names-zh.tsv.
#
#   names.sh OUTPUT-FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
output=$(mkdir -p "$1" && cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
packages=(libgeonames-common iso-codes hunspell-fr-comprehensive hunspell-en-us python3-fake-factory python3-jieba)
apt-get download -qq "${packages[@]}"
for file in *.deb; do dpkg -x "$file" "unpacked/${file%%_*}"; done
python3 "$here/names.py" --packages "$work/unpacked" --output "$output"
