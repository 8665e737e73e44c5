#!/usr/bin/env bash
# Whether memory stays flat over many records: the peak of all processes of a run in its first and in its second half.
set -euo pipefail

usage() {
  cat <<'TEXT'
USAGE: Tests/Benchmarks/scale.sh [--records N] [--pages N] [--jobs N] [--limit PERCENT] [FOLDER]

Runs `tamis annotate` over small records and `tamis run` over pages, and samples the memory of the run's processes
ten times a second: the sum of their proportional shares (PSS), so that what they share counts once. Prints the peak
of both halves and exits with 1 where the second is higher by more than the limit.

  FOLDER         pages, repeated until there are enough; default: those of Samples
  --records N    small records (default: 1000000; 0 for none)
  --pages N      pages (default: 100000; 0 for none)
  --jobs N       workers (default: 2)
  --limit N      how much higher the second half may be, in percent (default: 5)
TEXT
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
tamis=${TAMIS:-$root/.build/release/tamis}
records=1000000 pages=100000 jobs=2 limit=5 folder=$root/Samples
while [ $# -gt 0 ]; do
  case $1 in
    --records) records=${2:?--records needs a number}; shift ;;
    --pages) pages=${2:?--pages needs a number}; shift ;;
    --jobs) jobs=${2:?--jobs needs a number}; shift ;;
    --limit) limit=${2:?--limit needs a number}; shift ;;
    -h | --help) usage; exit ;;
    -*) usage >&2; exit 2 ;;
    *) folder=$1 ;;
  esac
  shift
done
[ -x "$tamis" ] || { echo "build it first: swift build -c release --product tamis" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The memory of a process and all below it, in KiB, beside the inputs that are done.
measure() {
  local run=$1 total id share
  while kill -0 "$run" 2>/dev/null; do
    total=0
    for id in $run $(pgrep -P "$run") $(pgrep -P "$run" | while read -r child; do pgrep -P "$child"; done); do
      share=$(awk '/^Pss:/ { print $2 }' "/proc/$id/smaps_rollup" 2>/dev/null) || continue
      total=$((total + ${share:-0}))
    done
    printf '%s %s\n' "$total" "$(tail -n 1 "$work/progress" 2>/dev/null | sed -n 's/.*"inputs":\([0-9]*\).*/\1/p')"
    sleep 0.1
  done >"$work/memory"
}

# NAME COUNT ARGUMENTS…: runs tamis with its input from standard input.
watch() {
  local name=$1 count=$2
  shift 2
  : >"$work/progress"
  # A job in the background has no standard input of its own accord.
  exec 3<&0
  "$tamis" "$@" -q --progress json --jobs "$jobs" --stats "$work/stats" <&3 >/dev/null 2>"$work/progress" &
  measure $!
  wait $! || { echo "$name: the run failed" >&2; tail -n 3 "$work/progress" >&2; exit 1; }
  awk -v name="$name" -v count="$count" -v limit="$limit" '
    { half = ($2 * 2 >= count) ? 2 : 1; if ($1 > peak[half]) peak[half] = $1 }
    END {
      printf "%s: peak of all processes %.0f MB in the first half, %.0f MB in the second (%+.1f %%)\n",
        name, peak[1] / 1024, peak[2] / 1024, (peak[2] / peak[1] - 1) * 100
      exit peak[2] > peak[1] * (1 + limit / 100)
    }' "$work/memory" || failed=yes
  tr ',' '\n' <"$work/stats" | grep -E '"(inputs|records|errors|seconds)":' | head -n 4 | tr -d '{}"' | paste -sd ' '
}

failed=''
if [ "$records" -gt 0 ]; then
  watch "$records small records" "$records" annotate < <(
    awk -v n="$records" 'BEGIN { for (i = 0; i < n; i++)
      printf "{\"id\":\"%d\",\"lang\":\"fr\",\"text\":\"Le prix monte de %d,5 %% en mars, dit Jean Dupont.\"}\n", i, i % 97 }')
fi
if [ "$pages" -gt 0 ]; then
  find "$folder" -type f -name '*.html' | sort >"$work/list"
  [ -s "$work/list" ] || { echo "no .html files below $folder" >&2; exit 1; }
  while [ "$(wc -l <"$work/list")" -lt "$pages" ]; do cat "$work/list" "$work/list" >"$work/more"; mv "$work/more" "$work/list"; done
  head -n "$pages" "$work/list" >"$work/inputs"
  watch "$pages pages" "$pages" run --files-from "$work/inputs"
fi
[ -z "$failed" ]
