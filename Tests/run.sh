#!/usr/bin/env bash
# Installs what is missing, lints, builds, and runs every test. Works from any folder; safe to run again.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# A crash in a test ends it at once, not after minutes of symbolication.
export SWIFT_BACKTRACE=enable=no

step() { printf '\n== %s\n' "$1"; }

step "Install what is missing"
# Tests run the pipes that the documentation shows, read and write what other tools compress, and take Unicode at
# its word.
Pipelines/install.sh jq gzip zstd bzip2 unicode-data parallel sqlite3 make curl python3-venv

step "Lint"
Tests/lint.sh

step "Build"
swift build --build-tests

step "Test"
mkdir -p .build
log=.build/test.log
# Thousands of lines say that a test passed: shown are the others, and the end.
status=0
swift test --skip-build --disable-xctest 2>&1 | tee "$log" |
  { grep --line-buffered -E '✘|^notice|error:|Test run with' || true; } || status=$?
if [[ $status -ne 0 ]]; then
  tail -n 20 "$log"
  echo "error: tests failed; all they said is in $root/$log" >&2
  exit 1
fi

step "Documentation"
Pipelines/docs.sh

# A package of its own that uses the libraries as users do.
if [[ -x Tests/Consumer/check.sh ]]; then
  step "Use the libraries as a user does"
  Tests/Consumer/check.sh
fi

step "Spark"
Tests/Spark/check.sh

step "Package"
Tests/Package/check.sh

printf '\nAll passed.\n'
