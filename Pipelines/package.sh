#!/usr/bin/env bash
# Makes a Debian package of tamis, with man pages and completions for bash, zsh and fish.
#
#   Pipelines/package.sh [--binary FILE] [--scratch-path FOLDER] [OUTPUT]
#
# Builds with Swift's library linked in, unless a binary is given; needs dpkg-dev, and python3 for the man pages.
# Writes OUTPUT/tamis_VERSION_ARCHITECTURE.deb (OUTPUT: .build/package) and prints its path. The same sources and
# binary give the same bytes. DEBFULLNAME and DEBEMAIL name the maintainer.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
binary=
scratch=$root/.build
output=
while [[ $# -gt 0 ]]; do
  case $1 in
    --binary) binary=$(realpath "$2"); shift 2 ;;
    --scratch-path) scratch=$2; shift 2 ;;
    -*) echo "package.sh: unknown option $1" >&2; exit 2 ;;
    *) output=$1; shift ;;
  esac
done
output=${output:-$root/.build/package}
mkdir -p "$output"
output=$(cd "$output" && pwd)

if [[ -z $binary ]]; then
  "$root/Pipelines/install.sh" dpkg-dev python3
  build=(swift build --package-path "$root" --scratch-path "$scratch" -c release --product tamis --static-swift-stdlib)
  "${build[@]}" >&2
  binary=$("${build[@]}" --show-bin-path)/tamis
fi
version=$("$binary" --version | sed -n 's/^tamis \([0-9][^ ]*\)$/\1/p')
architecture=$(dpkg --print-architecture)
# All times in the package are that of the commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tamis
install -D -m 755 "$binary" "$tree/usr/bin/tamis"
strip --strip-unneeded "$tree/usr/bin/tamis"

"$binary" --experimental-dump-help | python3 "$root/Pipelines/manpages.py" "$tree/usr/share/man/man1" "$version"
gzip -9n "$tree"/usr/share/man/man1/*.1

completion() { # SHELL FILE
  mkdir -p "$(dirname "$tree/usr/share/$2")"
  "$binary" --generate-completion-script "$1" >"$tree/usr/share/$2"
}
completion bash bash-completion/completions/tamis
completion zsh zsh/vendor-completions/_tamis
completion fish fish/vendor_completions.d/tamis.fish

documents=$tree/usr/share/doc/tamis
install -D -m 644 "$root/README.md" "$documents/README.md"
gzip -9n "$documents/README.md"
{
  echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
  echo "Upstream-Name: tamis"
  echo
  echo "Files: *"
  echo "Copyright: the authors of tamis"
  echo "License: Apache-2.0"
  echo " On Debian systems the licence is in /usr/share/common-licenses/Apache-2.0."
  echo " Data of others that the binary holds, and their licences, are listed at the end of README.md."
} >"$documents/copyright"
mkdir -p "$documents/examples"
cp "$root"/Pipelines/*.md "$root/Pipelines/shard.py" "$documents/examples/"
chmod -R u=rwX,go=rX "$tree"

# The libraries that the binary is linked with, by the packages and versions that have the symbols it uses.
mkdir "$work/debian"
printf 'Source: tamis\n\nPackage: tamis\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "$tree/usr/bin/tamis" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[[ -n $depends ]] || { echo "package.sh: dpkg-shlibdeps found no dependencies" >&2; exit 1; }
if ldd "$tree/usr/bin/tamis" | grep -q libswift; then
  echo "package.sh: $binary needs Swift's libraries, which no Debian has; build it with --static-swift-stdlib" >&2
  exit 1
fi

mkdir "$tree/DEBIAN"
cat >"$tree/DEBIAN/control" <<CONTROL
Package: tamis
Version: $version
Architecture: $architecture
Maintainer: ${DEBFULLNAME:-The authors of tamis} <${DEBEMAIL:-tamis@example.org}>
Section: text
Priority: optional
Installed-Size: $(du -k -s --apparent-size "$tree/usr" | cut -f 1)
Depends: $depends
Recommends: libopencc1.1, libopencc-data, ca-certificates
Suggests: jq
Description: turn scraped web pages into clean, annotated articles
 Reads HTML files, URLs, WARC archives and JSON lines, takes the article out
 of each page, cleans its text, finds its languages and sentences, numbers
 with their values, and names. Writes one JSON object a line. French, Chinese
 and English.
CONTROL
(cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$tree" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

package=$output/tamis_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$tree" "$package" >&2
printf '%s\n' "$package"
