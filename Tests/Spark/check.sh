#!/usr/bin/env bash
# Tests Pipelines/spark on a local cluster of which an executor is killed. Where Java or pyspark is missing and
# cannot be had, it says so and does nothing.
#
#   Tests/Spark/check.sh [TAMIS]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tamis=${1:-$root/.build/debug/tamis}

if ! command -v java >/dev/null; then
  echo "notice: no java (Debian: openjdk-17-jre-headless), so Spark is not tested"
  exit 0
fi
if ! environment=$("$root/Pipelines/python.sh" "$root/Pipelines/spark/requirements.txt"); then
  echo "notice: no pyspark from PyPI, so Spark is not tested"
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$environment/bin/python" "$root/Tests/Spark/check.py" "$tamis" "$folder"
