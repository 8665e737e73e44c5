#!/usr/bin/env bash
# How fast `tamis fetch` is beside curl's own --parallel: the same pages from the same server on loopback.
set -euo pipefail

usage() {
  cat <<'TEXT'
USAGE: Tests/Benchmarks/fetch.sh [--rounds N] [--pages N] [--hosts N] [--bytes N] [--port N]

Fetches N pages (default: 2000) of so many bytes (100000) from so many hosts (50: addresses of 127.0.1.0/24), each
with as many connections as there are hosts:
  curl   curl --parallel, which throws the pages away
  files  curl --parallel, which keeps each page in a file
  only   tamis's event loop as a library, which throws the pages away
  tamis  tamis fetch, which decodes and digests the pages and writes records to a file
The last two run with --no-robots --delay 0, for by itself tamis asks a host once a second and reads its robots.txt.
Shows the medians of N rounds (5), in turns: wall time, CPU time, and the server's CPU time.
TEXT
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
rounds=5 pages=2000 hosts=50 bytes=100000 port=18999
while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=${2:?}; shift ;;
    --pages) pages=${2:?}; shift ;;
    --hosts) hosts=${2:?}; shift ;;
    --bytes) bytes=${2:?}; shift ;;
    --port) port=${2:?}; shift ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 64 ;;
  esac
  shift
done

build() {
  swift build --quiet -c release --package-path "$1" --product "$2" >&2
  printf '%s/%s\n' "$(swift build -c release --package-path "$1" --show-bin-path)" "$2"
}
tamis=${TAMIS_BINARY:-$(build "$root" tamis)}
fetch_only=${FETCH_ONLY:-$(build "$here" FetchOnly)}
server=${PAGE_SERVER:-$(build "$here" PageServer)}

# In memory where that is possible: the disk is not what is measured.
if [ -w /dev/shm ]; then work=$(mktemp -d -p /dev/shm); else work=$(mktemp -d); fi
trap 'rm -rf "$work"' EXIT
# It ends when nobody holds the other end of its standard input any more.
coproc SERVER { exec "$server" "$port" "$hosts" "$bytes"; }
read -r ready <&"${SERVER[0]}" && [ "$ready" = ready ]

allow=()
for host in $(seq "$hosts"); do allow+=(--allow-host "127.0.1.$host:$port"); done
for page in $(seq "$pages"); do
  url="http://127.0.1.$((page % hosts + 1)):$port/$page"
  printf '%s\n' "$url" >>"$work/urls"
  printf 'url = "%s"\noutput = /dev/null\n' "$url" >>"$work/config"
  printf 'url = "%s"\noutput = %s/pages/%s\n' "$url" "$work" "$page" >>"$work/files-config"
done
mkdir "$work/pages"

# The server's CPU time so far, in hundredths of a second.
served() { awk '{ print $14 + $15 }' "/proc/$SERVER_PID/stat"; }

# timed NAME OUTPUT COMMAND…: appends wall, user, system and the server's CPU seconds to a file.
TIMEFORMAT='%R %U %S'
timed() {
  local name=$1 output=$2 before
  shift 2
  before=$(served)
  { time "$@" >"$output" 2>"$work/errors"; } 2>"$work/time"
  printf '%s %s\n' "$(cat "$work/time")" "$(awk -v b="$before" -v a="$(served)" 'BEGIN { print (a - b) / 100 }')" \
    >>"$work/$name.times"
}
for _ in $(seq "$rounds"); do
  timed curl /dev/null curl --silent --parallel --parallel-max "$hosts" --config "$work/config"
  timed files /dev/null curl --silent --parallel --parallel-max "$hosts" --config "$work/files-config"
  timed only "$work/count" "$fetch_only" "$hosts" "$port" "$hosts" <"$work/urls"
  grep -q "^$pages pages" "$work/count"
  timed tamis "$work/records" \
    "$tamis" fetch --files-from "$work/urls" --no-robots --delay 0 --connections "$hosts" "${allow[@]}"
  grep -q "$pages inputs: $pages records" "$work/errors" || { cat "$work/errors" >&2; exit 1; }
done

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
printf '%-8s %8s %8s %8s %8s\n' "" wall CPU server "MB/s"
for name in curl files only tamis; do
  wall=$(awk '{ print $1 }' "$work/$name.times" | median)
  cpu=$(awk '{ print $2 + $3 }' "$work/$name.times" | median)
  server=$(awk '{ print $4 }' "$work/$name.times" | median)
  printf '%-8s %6.2f s %6.2f s %6.2f s %8.0f\n' "$name" "$wall" "$cpu" "$server" \
    "$(awk -v n="$pages" -v b="$bytes" -v w="$wall" 'BEGIN { print n * b / 1e6 / w }')"
  printf '%s ' "$wall" >>"$work/walls"
done
awk '{
  printf "of the speed of curl that throws away: fetching alone %.2f, with records %.2f\n", $1 / $3, $1 / $4
  printf "of the speed of curl that keeps files: fetching alone %.2f, with records %.2f\n", $2 / $3, $2 / $4
}' "$work/walls"
