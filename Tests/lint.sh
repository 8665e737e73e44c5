#!/usr/bin/env bash
# Checks the form of the sources: Swift's formatter, the shell's own reading of the scripts, and what we
# do without although the compiler takes it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

swift format lint --strict -r Package.swift Sources Tests

for script in Pipelines/*.sh Tests/*.sh Tests/*/*.sh .ci/run; do bash -n "$script"; done

forbidden='try!|as!|fatalError\(|@unchecked Sendable|nonisolated\(unsafe\)|TODO|FIXME'
if grep -rnE "$forbidden" --include='*.swift' --include='*.c' --include='*.cpp' --include='*.h' Sources; then
  echo "error: the lines above use what this package does without: $forbidden" >&2
  exit 1
fi
