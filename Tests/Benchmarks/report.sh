#!/usr/bin/env bash
# How long `tamis report` takes over many articles, and how much memory.
set -euo pipefail

usage() {
  cat <<'TEXT'
USAGE: Tests/Benchmarks/report.sh [--articles N] [--rounds N] [--jobs N] [--records FILE] [FOLDER]

Makes article records of the pages below FOLDER and repeats them, each copy with an id, a site, a date, and names of its
own, until there are enough; then draws up their report. Prints the size of the input, and of each round the time and the
peak memory (resident). Exits with 1 where a round takes 20 s or 300 MB and more.

  FOLDER           pages; default: those of Samples
  --records FILE   article records instead of pages
  --articles N     articles (default: 100000)
  --rounds N       rounds (default: 3)
  --jobs N         workers (default: all cores)
TEXT
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
tamis=${TAMIS:-$root/.build/release/tamis}
articles=100000 rounds=3 jobs=$(nproc) records='' folder=$root/Samples
while [ $# -gt 0 ]; do
  case $1 in
    --articles) articles=${2:?--articles needs a number}; shift ;;
    --rounds) rounds=${2:?--rounds needs a number}; shift ;;
    --jobs) jobs=${2:?--jobs needs a number}; shift ;;
    --records) records=${2:?--records needs a file}; shift ;;
    -h | --help) usage; exit ;;
    -*) usage >&2; exit 2 ;;
    *) folder=$1 ;;
  esac
  shift
done
[ -x "$tamis" ] || { echo "build it first: swift build -c release --product tamis" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "$records" ]; then
  records=$work/records.jsonl
  find -L "$folder" -type f -name '*.html' -size +0 | LC_ALL=C sort >"$work/list"
  [ -s "$work/list" ] || { echo "no .html files below $folder" >&2; exit 1; }
  "$tamis" run -q --files-from "$work/list" >"$records"
fi

python3 - "$records" "$articles" >"$work/articles.jsonl" <<'PYTHON'
import random, re, sys

lines = open(sys.argv[1], "rb").read().splitlines()
wanted = int(sys.argv[2])
chance = random.Random(1)
identity = re.compile(rb'"id":(?:"[^"]*"|null)')
source = re.compile(rb'"source":"[^"]*"')
published = re.compile(rb'"published":(?:"[^"]*"|null)')
norm = re.compile(rb'"norm":"')
for number in range(wanted):
    line = lines[number % len(lines)]
    line = identity.sub(b'"id":"%032x"' % number, line, count=1)
    # A few sites have most of the articles.
    line = source.sub(b'"source":"site%d.example"' % int(chance.paretovariate(0.7)), line, count=1)
    day = b'"published":"20%02d-%02d-%02d"' % (chance.randint(15, 26), chance.randint(1, 12), chance.randint(1, 28))
    line = published.sub(day, line, count=1)
    # One name in three is one of this copy's.
    own = b'"norm":"%x ' % (number // len(lines))
    line = norm.sub(lambda found: own if chance.random() < 0.33 else found.group(), line)
    sys.stdout.buffer.write(line + b"\n")
PYTHON
printf '%s articles, %s MB\n' "$articles" "$(($(stat -c %s "$work/articles.jsonl") / 1000000))"

for _ in $(seq "$rounds"); do
  python3 - "$tamis" "$work" "$jobs" <<'PYTHON' || failed=yes
import os, resource, subprocess, sys, time

tamis, work, jobs = sys.argv[1:]
start = time.monotonic()
subprocess.run([tamis, "report", "-q", "--jobs", jobs, "--html", f"{work}/report.html", f"{work}/articles.jsonl"], check=True)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
peak = used.ru_maxrss * 1024 / 1e6
size = os.path.getsize(f"{work}/report.html") / 1e6
print(f"{wall:.1f} s ({used.ru_utime + used.ru_stime:.1f} s of CPU time), peak {peak:.0f} MB, page {size:.1f} MB")
sys.exit(wall >= 20 or peak >= 300)
PYTHON
done
[ -z "${failed:-}" ]
