#!/usr/bin/env bash
# Installs the package in a clean Debian, which has nothing but what the package asks for, and uses it there.
#
#   Tests/Package/check.sh [PACKAGE.deb]
#
# Without a package, one is made of the release binary where that is newer than the sources: quickstart.sh builds it.
# The clean system is made with debootstrap the first time and kept packed below the user's cache; needs root and
# Debian's mirror. Where any of that is missing it says so and does nothing.
set -euo pipefail

source_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
pass_over() { echo "notice: $1, so the package is not tested in a clean system"; exit 0; }
[[ $(id -u) -eq 0 ]] || pass_over "not root"
command -v debootstrap >/dev/null || pass_over "no debootstrap"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
system=$work/system

if [[ $# -gt 0 ]]; then
  package=$(realpath "$1")
else
  binary=$source_root/.build/release/tamis
  [[ -x $binary ]] || pass_over "no release binary (Pipelines/quickstart.sh builds it)"
  [[ -z $(find "$source_root/Sources" "$source_root/Package.swift" -type f ! -name '*.md' -newer "$binary" -print -quit) ]] ||
    pass_over "the release binary is older than the sources (Pipelines/quickstart.sh builds it)"
  ! ldd "$binary" | grep -q libswift || pass_over "the release binary needs Swift's libraries (Pipelines/quickstart.sh builds one that does not)"
  command -v dpkg-shlibdeps >/dev/null || pass_over "no dpkg-shlibdeps (Debian: dpkg-dev)"
  package=$("$source_root/Pipelines/package.sh" --binary "$binary" "$work/package")
fi

base=${XDG_CACHE_HOME:-$HOME/.cache}/tamis/debian-bookworm.tar.gz
if [[ ! -e $base ]]; then
  debootstrap --variant=minbase bookworm "$system" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} >"$work/debootstrap.log" || {
    tail -n 3 "$work/debootstrap.log" >&2
    pass_over "debootstrap cannot reach a mirror"
  }
  mkdir -p "$(dirname "$base")"
  tar -C "$system" -c . | gzip -1 >"$base.new"
  mv "$base.new" "$base"
else
  mkdir "$system"
  tar -C "$system" -xzf "$base"
fi
# With its own view of what is mounted, so that nothing stays mounted whatever happens.
inside() { unshare --mount sh -c 'mount -t proc proc "$1/proc" && exec chroot "$@"' sh "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
failed() { echo "error: $1" >&2; exit 1; }

cp /etc/resolv.conf "$system/etc/resolv.conf"
cp "$package" "$system/tmp/tamis.deb"
# Man pages are left out of minimal systems by a setting; here they are wanted.
rm -f "$system/etc/dpkg/dpkg.cfg.d/docker"
inside apt-get update -qq -o APT::Update::Error-Mode=any 2>/dev/null || pass_over "Debian's mirror cannot be reached"
inside apt-get install -y -qq --no-install-recommends /tmp/tamis.deb man-db bash-completion zsh fish >/dev/null 2>&1 ||
  inside apt-get install -y --no-install-recommends /tmp/tamis.deb man-db bash-completion zsh fish

inside ldd /usr/bin/tamis | grep 'not found' && failed "a library is missing"
inside dpkg --verify tamis | grep . && failed "files are not as packed"
inside tamis --version

# The same articles as here, but for where they lie and when.
mkdir -p "$system/tmp/pages"
for page in "$source_root"/Samples/*/source.html; do cp "$page" "$system/tmp/pages/$(basename "$(dirname "$page")").html"; done
inside sh -c 'cd /tmp && tamis run pages --errors errors.jsonl -o articles.jsonl'
[[ $(wc -l <"$system/tmp/articles.jsonl") -eq $(find "$system/tmp/pages" -name '*.html' | wc -l) ]] || failed "articles are missing"

# Every page of the manual, without a warning of roff.
for page in $(inside sh -c 'ls /usr/share/man/man1/tamis*.1.gz'); do
  told=$(inside man --warnings -l "$page" 2>&1 >/dev/null) || failed "man cannot show $page"
  [[ -z $told ]] || failed "man says of $page: $told"
done
inside man tamis-run | grep -q -- '--max-bytes' || failed "an option is not in its man page"
inside man -w tamis >/dev/null || failed "man does not find the page"

# Completions: each shell reads its own, and offers a subcommand.
inside bash -c '. /usr/share/bash-completion/bash_completion && _completion_loader tamis
  COMP_WORDS=(tamis norm) COMP_CWORD=1 COMP_LINE="tamis norm" COMP_POINT=10
  $(complete -p tamis | sed "s/.*-F \([^ ]*\) .*/\1/") tamis norm tamis; printf "%s\n" "${COMPREPLY[@]}"' |
  grep -q '^normalize' || failed "bash completes nothing"
inside fish -c 'complete -C "tamis norm"' | grep -q '^normalize' || failed "fish completes nothing"
inside zsh -c 'autoload -U compinit && compinit -u && [[ ${_comps[tamis]} == _tamis ]] && autoload +X _tamis' ||
  failed "zsh does not read its completions"

inside apt-get remove -y -qq tamis >/dev/null 2>&1
! inside sh -c 'ls -d /usr/bin/tamis /usr/share/man/man1/tamis* 2>/dev/null' | grep . || failed "files are left behind"
echo "The package was installed, used and removed in a clean system."
