#!/usr/bin/env bash
# Makes a Python environment with the packages of the recipes, from PyPI, and prints its folder.
#
#   . "$(Pipelines/python.sh)/bin/activate"          duckdb, pandas and others, see requirements.txt
#   Pipelines/python.sh Pipelines/spark/requirements.txt
#
# It is made once, below the user's cache, and again when the list of packages changes.
set -euo pipefail

list=$(realpath "${1:-$(dirname "${BASH_SOURCE[0]}")/requirements.txt}")
name=$(basename "$(dirname "$list")" | tr '[:upper:]' '[:lower:]')
folder=${XDG_CACHE_HOME:-$HOME/.cache}/tamis/$name-$(sha256sum "$list" | cut -c 1-12)

if [[ ! -e $folder/complete ]]; then
  mkdir -p "$(dirname "$folder")"
  # Two that start at once: the second waits for the first.
  exec 9>"$folder.lock"
  flock 9
  if [[ ! -e $folder/complete ]]; then
    python3 -m venv --clear "$folder" >&2
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --retries 1 --timeout 15 -r "$list" >&2
    touch "$folder/complete"
  fi
fi
printf '%s\n' "$folder"
