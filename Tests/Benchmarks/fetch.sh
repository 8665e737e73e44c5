#!/usr/bin/env bash
# How fast `tamis fetch` is beside curl's own --parallel: the same pages from the same server on loopback.
set -euo pipefail

usage() {
  cat <<'TEXT'
USAGE: Tests/Benchmarks/fetch.sh [--rounds N] [--pages N] [--hosts N] [--bytes N] [--port N]

Fetches N pages (default: 2000) of so many bytes (100000) from so many hosts (50: addresses of 127.0.1.0/24), with
curl --parallel, which throws them away, with tamis's event loop as a library, which does the same ("only"), and with
tamis fetch, which decodes them and writes records to /dev/null: each with as many connections as there are hosts, without delay or robots.txt. Shows the median wall time
and CPU time of N rounds (5) in turns, and their ratio.
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

work=$(mktemp -d)
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
done

# timed NAME COMMAND…: appends wall and CPU seconds to a file.
TIMEFORMAT='%R %U %S'
timed() {
  local name=$1
  shift
  { time "$@" >/dev/null 2>"$work/errors"; } 2>>"$work/$name"
}
for _ in $(seq "$rounds"); do
  timed curl curl --silent --parallel --parallel-max "$hosts" --config "$work/config"
  timed only "$fetch_only" "$hosts" "$port" "$hosts" <"$work/urls"
  timed tamis "$tamis" fetch --files-from "$work/urls" --no-robots --delay 0 --connections "$hosts" "${allow[@]}"
  grep -q "$pages inputs: $pages records" "$work/errors" || { cat "$work/errors" >&2; exit 1; }
done

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
printf '%-16s %8s %8s %10s\n' "" wall CPU "MB/s"
for name in curl only tamis; do
  wall=$(awk '{ print $1 }' "$work/$name" | median)
  cpu=$(awk '{ print $2 + $3 }' "$work/$name" | median)
  printf '%-16s %6.2f s %6.2f s %10.0f\n' "$name" "$wall" "$cpu" \
    "$(awk -v n="$pages" -v b="$bytes" -v w="$wall" 'BEGIN { print n * b / 1e6 / w }')"
  printf '%s\n' "$wall" >"$work/$name.wall"
done
cat "$work"/{curl,only,tamis}.wall | tr '\n' ' ' | awk '{
  printf "of the speed of curl --parallel: fetching alone %.2f, with records %.2f\n", $1 / $2, $1 / $3 }'
