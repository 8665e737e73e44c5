#!/usr/bin/env bash
# What tamis costs, beside a bare libxml2 parse of the same pages in the same run.
set -euo pipefail

usage() {
  cat <<'TEXT'
USAGE: Tests/Benchmarks/run.sh [--rounds N] [--limit N] [--stages] [--peers] [FOLDER]

Measures CPU time (user and system) and peak memory of `tamis run --jobs 1` up to each stage, beside libxml2
parsing the same pages into its DOM and freeing it.

  FOLDER      all .html files below it; default: the pages of the evaluation data (at TAMIS_EVAL, or at
              ../shared/eval beside the checkout) where they are unpacked, else those of Samples
  --rounds N  the median of N rounds (default: 3)
  --limit N   only N pages, taken evenly from all
  --stages    also each stage by itself inside one process
  --peers     also resiliparse and trafilatura, from PyPI, on at most 200 of the pages
TEXT
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
rounds=3 limit=0 stages='' peers='' folder=''
while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=${2:?--rounds needs a number}; shift ;;
    --limit) limit=${2:?--limit needs a number}; shift ;;
    --stages) stages=yes ;;
    --peers) peers=yes ;;
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; exit 64 ;;
    *) folder=$1 ;;
  esac
  shift
done

# The evaluation data's own runner unpacks its pages into a cache, in a folder named by the archives' sizes.
evaluation_pages() {
  local data=${TAMIS_EVAL:-$root/../shared/eval}
  local pages=$data/extract/pages.tar.xz truth=$data/extract/truth.tar.xz
  [ -f "$pages" ] && [ -f "$truth" ] || return 1
  local cache=${TAMIS_EVAL_CACHE:-$HOME/.cache/tamis-eval}
  local unpacked=$cache/$(wc -c <"$pages")-$(wc -c <"$truth")
  [ -f "$unpacked/.done" ] || return 1
  printf '%s\n' "$unpacked"
}

# evenly N: at most N of the lines, spread over all; 0 keeps all.
evenly() {
  awk -v wanted="$1" '{ line[NR] = $0 }
    END {
      count = wanted > 0 && wanted < NR ? wanted : NR
      for (i = 0; i < count; i++) print line[int(i * NR / count) + 1]
    }'
}

if [ -z "$folder" ]; then
  folder=$(evaluation_pages) || {
    folder=$root/Samples
    echo "no unpacked evaluation pages: measuring the few of Samples, which is rough" >&2
  }
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
find -L "$(cd "$folder" && pwd)" -name '*.html' -type f -size +0 | LC_ALL=C sort | evenly "$limit" >"$work/pages"
[ -s "$work/pages" ] || { echo "no .html files below $folder" >&2; exit 1; }

# build FOLDER PRODUCT: builds a release binary and prints its path.
build() {
  swift build --quiet -c release --package-path "$1" --product "$2" >&2
  printf '%s/%s\n' "$(swift build -c release --package-path "$1" --show-bin-path)" "$2"
}
tamis=$(build "$root" tamis)
bare=$(build "$here" BareParse)
compare=$(build "$here" Compare)

"$compare" --bare "$bare" --tamis "$tamis" --rounds "$rounds" "$work/pages"

if [ -n "$stages" ]; then
  program=$(build "$here" Stages)
  echo
  "$program" <"$work/pages"
fi

if [ -n "$peers" ]; then
  venv=${XDG_CACHE_HOME:-$HOME/.cache}/tamis-benchmark-peers
  if [ -x "$venv/bin/python" ] || python3 -m venv "$venv" >&2 &&
    "$venv/bin/pip" install --quiet --disable-pip-version-check resiliparse trafilatura >&2; then
    evenly 200 <"$work/pages" >"$work/sample"
    echo
    "$compare" --bare "$bare" --tamis "$tamis" --rounds "$rounds" --peers "$venv/bin/python" "$here/peers.py" \
      "$work/sample"
  else
    echo "peers are skipped: python3 with venv and pip could not install them" >&2
  fi
fi
