#!/usr/bin/env bash
# Feeds tamis inputs that nobody would write, with the sanitizers on.
set -euo pipefail

usage() {
  cat <<'TEXT'
USAGE: Tests/Fuzz/run.sh MINUTES [TARGET...]

Builds tamis with AddressSanitizer and LLVM's fuzzer, and shares MINUTES of every core among the targets, all of
them by default. What is found grows the corpus in Tests/Fuzz/.build/corpus, so that a later run goes on there.
The first inputs come from Samples and, where they are, from the shared cases ($TAMIS_EVAL, or ../shared/eval
beside the repository).

An input that crashes, hangs (10 s), takes over 2 GiB or breaks a promise, such as that a record is valid, stays in
Tests/Fuzz/.build/findings, and the status is 1. To try one again:
  Tests/Fuzz/.build/release/Fuzz TARGET FILE
TEXT
}

case ${1:-} in
  [1-9]*) minutes=$1; shift ;;
  -h | --help) usage; exit 0 ;;
  *) usage >&2; exit 64 ;;
esac
# At its end the process still holds its caches, which are no leaks.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
evaluation=${TAMIS_EVAL:-$here/../../../shared/eval}
all=(archive articles decode extract lists names normalize numbers pages robots site-rules urls)
targets=("${@:-${all[@]}}")

# The system's gold linker cannot link the fuzzer's objects; lld comes with the compiler.
swift build --package-path "$here" -c release --sanitize address --product Fuzz \
  -Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing -Xswiftc -use-ld=lld \
  -Xcc -fsanitize=fuzzer-no-link -Xcxx -fsanitize=fuzzer-no-link
fuzz=$here/.build/release/Fuzz
corpus=$here/.build/corpus findings=$here/.build/findings seeds=$here/.build/seeds logs=$here/.build/logs
mkdir -p "$corpus" "$findings" "$logs"
rm -rf "$seeds"
python3 "$here/seeds.py" "$seeds" "$evaluation"

jobs=$(nproc)
seconds=$((minutes * 60 * jobs / ${#targets[@]}))
[ "$seconds" -gt 0 ] || seconds=1

# feed TARGET: one process, until its time is over or it finds something.
feed() {
  local target=$1 longest=4096 dictionary=()
  case $target in extract | archive | decode) longest=65536 ;; articles | pages) longest=16384 ;; esac
  if [ -f "$here/Dictionaries/$target.dict" ]; then dictionary=("-dict=$here/Dictionaries/$target.dict"); fi
  mkdir -p "$corpus/$target" "$findings/$target" "$seeds/$target"
  "$fuzz" "$target" "$corpus/$target" "$seeds/$target" "${dictionary[@]}" -max_total_time="$seconds" \
    -max_len="$longest" -timeout=10 -rss_limit_mb=2048 -detect_leaks=0 -print_final_stats=1 -verbosity=1 \
    -artifact_prefix="$findings/$target/" >"$logs/$target" 2>&1
}
export -f feed
export here corpus findings seeds logs fuzz seconds

status=0
printf '%s\n' "${targets[@]}" | xargs -P "$jobs" -I{} bash -c 'feed {}' || status=1
total=0
for target in "${targets[@]}"; do
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$logs/$target" | tail -n 1)
  found=$(find "$findings/$target" -type f | wc -l)
  total=$((total + ${runs:-0}))
  printf '%-12s %12s inputs  %6s in the corpus  %s findings\n' \
    "$target" "${runs:-?}" "$(find "$corpus/$target" -type f | wc -l)" "$found"
done
printf '%-12s %12s inputs\n' together "$total"
if [ "$status" -ne 0 ]; then
  echo "error: look at $logs and $findings" >&2
fi
exit "$status"
