#!/usr/bin/env bash
# Builds tamis and takes the pages of Samples/ through all stages.
#
#   Pipelines/quickstart.sh [FOLDER]
#
# Installs what is missing (see install.sh), and writes FOLDER/articles.jsonl and FOLDER/errors.jsonl;
# FOLDER is .build/quickstart in the repository if not given. Safe to run again.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:-$root/.build/quickstart}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

"$root/Pipelines/install.sh"

# The Swift library goes into the binary, which then runs on machines without a toolchain and starts faster.
build=(swift build --package-path "$root" -c release --product tamis --static-swift-stdlib)
echo "Building tamis (some minutes the first time)" >&2
"${build[@]}" >&2
tamis=$("${build[@]}" --show-bin-path)/tamis

cd "$root"
echo >&2
echo "tamis run Samples/*/source.{html,txt}" >&2
"$tamis" run --output "$folder/articles.jsonl" --errors "$folder/errors.jsonl" Samples/*/source.{html,txt}

echo
perl Pipelines/summary.pl "$folder/articles.jsonl"
echo
echo "Articles: $folder/articles.jsonl ($(wc -l <"$folder/articles.jsonl") lines of JSON)"
echo "Errors:   $folder/errors.jsonl ($(wc -l <"$folder/errors.jsonl"))"
echo "The command: $tamis --help"
