#!/usr/bin/env bash
# Looks for data races and leaks with the compiler's sanitizers: slow, and not part of Tests/run.sh.
set -euo pipefail

usage() {
  cat <<'TEXT'
USAGE: Tests/sanitize.sh [--threads | --leaks] [FOLDER]

  FOLDER     all .html files below it; default: those of Samples, again and again
  --threads  only ThreadSanitizer, on up to 2,000 pages with four workers
  --leaks    only LeakSanitizer, on up to 200 pages: what is lost grows with the pages, so twice as many pages must
             not lose more

Builds go to .build-threads and .build-leaks. The status is 1 where something was found.
TEXT
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
threads=yes leaks=yes folder=''
while [ $# -gt 0 ]; do
  case $1 in
    --threads) leaks='' ;;
    --leaks) threads='' ;;
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; exit 64 ;;
    *) folder=$1 ;;
  esac
  shift
done
export SWIFT_BACKTRACE=enable=no
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "$folder" ]; then
  find -L "$(cd "$folder" && pwd)" -name '*.html' -type f -size +0 | LC_ALL=C sort >"$work/all"
else
  for _ in $(seq 250); do find "$root/Samples" -name '*.html' | LC_ALL=C sort; done >"$work/all"
fi
[ -s "$work/all" ] || { echo "error: no .html files in $folder" >&2; exit 64; }

# pages N: N of the pages, taken evenly.
pages() {
  awk -v wanted="$1" '{ line[NR] = $0 }
    END { count = wanted < NR ? wanted : NR; for (i = 0; i < count; i++) print line[int(i * NR / count) + 1] }' "$work/all"
}

# build KIND FOLDER: prints the path of the binary.
build() {
  swift build --quiet --package-path "$root" --scratch-path "$root/$2" --sanitize "$1" --product tamis >&2
  printf '%s/tamis\n' "$(swift build --package-path "$root" --scratch-path "$root/$2" --sanitize "$1" --show-bin-path)"
}

status=0
if [ -n "$threads" ]; then
  tamis=$(build thread .build-threads)
  pages 2000 >"$work/pages"
  TSAN_OPTIONS="exitcode=66 log_path=$work/races" \
    "$tamis" run --quiet --no-isolation --jobs 4 --files-from "$work/pages" >"$work/records" || status=1
  races=$(cat "$work"/races* 2>/dev/null | grep -c 'WARNING: ThreadSanitizer' || true)
  echo "threads: $(wc -l <"$work/pages") pages, $(wc -l <"$work/records") records, $races races"
  if [ "$races" -gt 0 ]; then
    grep -h -A20 -m3 'WARNING: ThreadSanitizer' "$work"/races* >&2
    status=1
  fi
fi

if [ -n "$leaks" ]; then
  tamis=$(build address .build-leaks)
  # lost N: the bytes that N pages lose.
  lost() {
    pages "$1" >"$work/pages"
    rm -f "$work"/leaks*
    ASAN_OPTIONS="detect_leaks=1" LSAN_OPTIONS="exitcode=0 log_path=$work/leaks" \
      "$tamis" run --quiet --no-isolation --jobs 2 --files-from "$work/pages" >/dev/null || true
    cat "$work"/leaks* 2>/dev/null | sed -n 's/^SUMMARY: AddressSanitizer: \([0-9]*\) byte.*/\1/p' | head -1
  }
  few=$(lost 100) many=$(lost 200)
  echo "leaks: 100 pages lose ${few:-0} bytes, 200 pages ${many:-0}"
  if [ "${many:-0}" -gt "${few:-0}" ]; then
    head -40 "$work"/leaks* >&2
    status=1
  fi
fi
exit "$status"
