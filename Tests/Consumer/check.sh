#!/usr/bin/env bash
# Builds a package that uses tamis as a library, with default settings, and compares what it prints.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

swift build --quiet
if ! diff -u expected.txt <("$(swift build --show-bin-path)/Consumer"); then
  echo "error: Tests/Consumer prints something else than its expected.txt" >&2
  exit 1
fi
