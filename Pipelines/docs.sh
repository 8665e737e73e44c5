#!/usr/bin/env bash
# Builds the documentation as a site of static pages: the articles, and every public declaration of the libraries.
#
#   Pipelines/docs.sh [--serve [PORT]] [OUTPUT]
#
# Needs what `swift build --build-tests` or `swift build` has built, and Swift's own `docc`. Writes OUTPUT (.build/docs).
# Links that lead nowhere, parameters without a word, public declarations without a comment: each is an error.
# --serve shows the site on this machine afterwards (PORT: 8000); needs python3.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
output=
serves=
port=8000
while [[ $# -gt 0 ]]; do
  case $1 in
    --serve)
      serves=yes
      if [[ ${2:-} =~ ^[0-9]+$ ]]; then port=$2; shift; fi ;;
    -*) echo "docs.sh: unknown option $1" >&2; exit 2 ;;
    *) output=$1 ;;
  esac
  shift
done
output=${output:-$root/.build/docs}

docc=$(command -v docc || echo "$(dirname "$(readlink -f "$(command -v swift)")")/docc")
[[ -x $docc ]] || { echo "docs.sh: there is no docc beside $(command -v swift); take Swift's whole toolchain" >&2; exit 1; }

command -v jq >/dev/null || { echo "docs.sh: jq is missing (Debian: jq)" >&2; exit 1; }

# The libraries that are for users are the products of the package.
libraries=$(sed -n 's/^ *\.library(name: "\([^"]*\)".*/\1/p' "$root/Package.swift")
built=$(swift build --package-path "$root" --show-bin-path)
triple=$(swift -print-target-info | sed -n 's/^ *"unversionedTriple": *"\(.*\)",*$/\1/p' | head -n 1)
flags=(-I "$built/Modules" -target "$triple" -module-cache-path "$built/ModuleCache" -minimum-access-level public)
# Members that the standard library gives to every type are no promises of ours.
flags+=(-skip-synthesized-members)
for map in "$built"/C*.build/module.modulemap; do flags+=(-Xcc "-fmodule-map-file=$map"); done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for library in $libraries; do
  if [[ ! -e $built/Modules/$library.swiftmodule ]]; then
    echo "docs.sh: $library is not built; run 'swift build' first" >&2
    exit 1
  fi
  swift symbolgraph-extract -module-name "$library" "${flags[@]}" -output-dir "$work"
done

# Cases are told by the comment of their enumeration where their names say it all.
bare=$(jq -r '.module.name as $library | .symbols[]
  | select(.docComment == null and .location != null and .kind.identifier != "swift.enum.case")
  | "\(.location.uri | sub("^file://"; "")):\(.location.position.line + 1): \($library).\(.pathComponents | join("."))"' \
  "$work"/*.symbols.json)
if [[ -n $bare ]]; then
  printf 'error: public declarations without a comment:\n%s\n' "$bare" >&2
  exit 1
fi

catalog=$root/Sources/TamisPipeline/Documentation.docc
rm -rf "$output"
mkdir -p "$(dirname "$output")"
"$docc" convert "$catalog" --additional-symbol-graph-dir "$work" \
  --fallback-display-name TamisPipeline --fallback-bundle-identifier tamis --fallback-default-module-kind Module \
  --warnings-as-errors --output-path "$output"

# Articles link to files of the repository by paths that lead to the same places of the site.
grep -ohE '\]\((\.\./){3}[^)# ]+' "$catalog"/*.md | sed 's|^](../../../||' | sort -u | while read -r file; do
  if [[ ! -f $root/$file ]]; then
    echo "error: an article links to $file, which is not there" >&2
    exit 1
  fi
  install -D -m 644 "$root/$file" "$output/$file"
done
# DocC's own first page knows no way into the documentation.
cat >"$output/index.html" <<'HTML'
<!doctype html>
<meta charset="utf-8">
<title>tamis</title>
<meta http-equiv="refresh" content="0; url=documentation/tamispipeline/">
<a href="documentation/tamispipeline/">tamis</a>
HTML
echo "The documentation is in $output."

if [[ -n $serves ]]; then
  echo "http://localhost:$port/documentation/tamispipeline/ (Ctrl-C ends it)" >&2
  python3 -m http.server --bind localhost --directory "$output" "$port"
fi
