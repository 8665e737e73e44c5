#!/usr/bin/env bash
# What tamis costs, beside a bare libxml2 parse of the same pages in the same run.
set -euo pipefail

usage() {
  cat <<'TEXT'
USAGE: Tests/Benchmarks/run.sh [--rounds N] [--limit N] [--list FILE] [--stages] [--normalize] [--filter] [--annotate]
                               [--parallel] [--archive] [--warc FILE] [--no-peers] [FOLDER]

Measures CPU time (user and system) and peak memory, one thread each, in one run and one table:
  - libxml2 parsing the pages into its DOM and freeing it: 1.00, without and with the reading of the files
  - tamis's extraction as a library: parse and article, from pages already read and decoded, writing nothing
  - `tamis run --no-isolation --jobs 1` up to each stage, the whole process
  - resiliparse (main content) and trafilatura, from PyPI, without their start and the reading of files

  FOLDER        all .html files below it; default: those of Samples, again and again, which is rough
  --list FILE   the pages that FILE names, one path a line, instead
  --rounds N    the median of N rounds, every second one in reverse order (default: 5)
  --limit N     only N pages, taken evenly from all; 0 for all (default: 300)
  --stages      also each stage by itself inside one process
  --normalize   also the speed of normalizing, by language and by clean-up rule
  --filter      also the speed of dropping duplicates and of the rules of quality, in articles a second
  --annotate    also the speed of annotating French, Chinese and English text, beside decoding the same text
  --parallel    also how much faster two workers are than one, and what a pipe of four processes costs beside one
  --archive     instead of all that, the speed of reading the pages from a .warc.gz made of them, beside zlib
                inflating the same file and nothing else
  --warc FILE   the same with an archive of yours
  --no-peers    neither resiliparse nor trafilatura, which takes forty times as long as the parse
TEXT
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
rounds=5 limit=300 stages='' normalize='' filter='' annotate='' parallel='' archive='' warc='' peers=yes folder='' list=''
while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=${2:?--rounds needs a number}; shift ;;
    --limit) limit=${2:?--limit needs a number}; shift ;;
    --list) list=${2:?--list needs a file}; shift ;;
    --stages) stages=yes ;;
    --normalize) normalize=yes ;;
    --filter) filter=yes ;;
    --annotate) annotate=yes ;;
    --parallel) parallel=yes ;;
    --archive) archive=yes ;;
    --warc) archive=yes warc=${2:?--warc needs a file}; shift ;;
    --no-peers) peers='' ;;
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; exit 64 ;;
    *) folder=$1 ;;
  esac
  shift
done

# evenly N: at most N of the lines, spread over all; 0 keeps all.
evenly() {
  awk -v wanted="$1" '{ line[NR] = $0 }
    END {
      count = wanted > 0 && wanted < NR ? wanted : NR
      for (i = 0; i < count; i++) print line[int(i * NR / count) + 1]
    }'
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pages_below() { find -L "$(cd "$1" && pwd)" -name '*.html' -type f -size +0 | LC_ALL=C sort; }
if [ -n "$list" ]; then
  evenly "$limit" <"$list" >"$work/pages"
elif [ -n "$folder" ]; then
  pages_below "$folder" | evenly "$limit" >"$work/pages"
else
  echo "measuring the few pages of Samples, which is rough: name a folder of real ones" >&2
  for _ in $(seq 50); do pages_below "$root/Samples"; done | evenly "$limit" >"$work/pages"
fi
[ -s "$work/pages" ] || { echo "no .html files to measure" >&2; exit 1; }

# build FOLDER PRODUCT: builds a release binary and prints its path.
build() {
  swift build --quiet -c release --package-path "$1" --product "$2" >&2
  printf '%s/%s\n' "$(swift build -c release --package-path "$1" --show-bin-path)" "$2"
}
if [ -n "$archive" ]; then
  program=$(build "$here" ReadArchive)
  if [ -z "$warc" ]; then
    warc=$work/pages.warc.gz
    "$program" --make "$warc" <"$work/pages"
  fi
  "$program" "$rounds" "$warc"
  exit
fi
tamis=$(build "$root" tamis)
bare=$(build "$here" BareParse)
extract=$(build "$here" ExtractOnly)
compare=$(build "$here" Compare)

others=()
if [ -n "$peers" ]; then
  venv=${XDG_CACHE_HOME:-$HOME/.cache}/tamis-benchmark-peers
  if { [ -x "$venv/bin/python" ] || python3 -m venv "$venv" >&2; } &&
    { "$venv/bin/python" -c 'import resiliparse, trafilatura' 2>/dev/null ||
      "$venv/bin/pip" install --quiet --disable-pip-version-check resiliparse trafilatura lxml_html_clean >&2; }; then
    others=(--peers "$venv/bin/python" "$here/peers.py")
  else
    echo "peers are skipped: python3 with venv and pip could not install them" >&2
  fi
fi
"$compare" --bare "$bare" --extract "$extract" --tamis "$tamis" --rounds "$rounds" "${others[@]}" "$work/pages"

if [ -n "$stages" ]; then
  program=$(build "$here" Stages)
  echo
  "$program" <"$work/pages"
fi

if [ -n "$normalize" ]; then
  program=$(build "$here" NormalizeOnly)
  echo
  "$tamis" run --quiet --until extract --files-from "$work/pages" | "$program" "$rounds"
fi

if [ -n "$filter" ]; then
  program=$(build "$here" FilterOnly)
  echo
  "$tamis" run --quiet --until normalize --files-from "$work/pages" | "$program" 20 "$rounds"
fi

if [ -n "$annotate" ]; then
  program=$(build "$here" AnnotateOnly)
  echo
  "$tamis" run --quiet --until normalize --files-from "$work/pages" | "$program" "$rounds"
fi

if [ -n "$parallel" ]; then
  # clock COMMAND...: wall and CPU seconds, the least of the rounds.
  clock() {
    local TIMEFORMAT='%R %U %S'
    for _ in $(seq "$rounds"); do
      { time "$@" >/dev/null 2>&1; } 2>&1
    done | awk '{ cpu = $2 + $3 } NR == 1 || $1 < wall { wall = $1 } NR == 1 || cpu < least { least = cpu }
      END { print wall, least }'
  }
  # Threads: the CPU time of worker processes is not among what the shell counts.
  through() { "$tamis" run --quiet --no-isolation --jobs "$1" --files-from "$work/pages"; }
  piped() {
    "$tamis" fetch --quiet --no-isolation --jobs 1 --files-from "$work/pages" |
      "$tamis" extract --quiet --no-isolation --jobs 1 | "$tamis" normalize --quiet --no-isolation --jobs 1 |
      "$tamis" annotate --quiet --no-isolation --jobs 1
  }
  read -r one_wall one_cpu <<<"$(clock through 1)"
  read -r two_wall _ <<<"$(clock through 2)"
  read -r _ pipe_cpu <<<"$(clock piped)"
  echo
  awk -v a="$one_wall" -v b="$two_wall" -v c="$one_cpu" -v d="$pipe_cpu" 'BEGIN {
    printf "one worker %.2f s, two workers %.2f s: %.2f times as fast\n", a, b, a / b
    printf "one process %.2f s of CPU time, four in a pipe %.2f s: %.2f of its pages a CPU second\n", c, d, c / d
  }'
fi
