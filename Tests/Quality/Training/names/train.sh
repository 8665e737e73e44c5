#!/usr/bin/env bash
# Trains the models of names that the library holds, in Sources/CNameModels.
#
#   train.sh DATA NAMES [TAMIS]
#
# DATA holds winer_fr, uner_zhgsd_hans, uner_enewt and wnut17_en, each with train.jsonl (see the article
# Entities for sources and licences); NAMES is what names.sh wrote. The annotated sentences of
# Tests/Quality/entities-* are added. Takes some minutes on one core; the same input gives the same bytes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
data=$1
names=$2
tamis=${3:-$root/.build/release/tamis}
own=$root/Tests/Quality

"$tamis" train-entities --lang fr --data "$data/winer_fr/train.jsonl:1.5" --data "$own/entities-fr/sentences.jsonl" \
  --data "$own/entities-fr/web.jsonl" --data "$own/entities-fr/business.jsonl:0.6" --names "$names/names-fr.tsv" \
  --runs 3 --penalty 4e-5 --epochs 14 --eagerness 0.1 --copies 0.3 --size 3000000 --out "$root/Sources/CNameModels/names-fr.bin"
chinese=$own/entities-zh
"$tamis" train-entities --lang zh --data "$data/uner_zhgsd_hans/train.jsonl:3" --data "$chinese/sentences.jsonl" \
  --data "$chinese/web.jsonl" --data "$chinese/encyclopedia.jsonl" --data "$chinese/news.jsonl" \
  --data "$chinese/business.jsonl:0.5" --data "$chinese/traditional.jsonl" --data "$chinese/prose.jsonl" \
  --data "$chinese/reference.jsonl" \
  --names "$names/names-zh.tsv" \
  --runs 3 --penalty 1e-4 --epochs 10 --eagerness 0 --size 12000000 --out "$root/Sources/CNameModels/names-zh.bin"
"$tamis" train-entities --lang en --data "$data/uner_enewt/train.jsonl:2" --data "$data/wnut17_en/train.jsonl:8" \
  --data "$own/entities-en/web.jsonl" --data "$own/entities-en/everyday.jsonl" --data "$own/entities-en/news.jsonl" \
  --data "$own/entities-en/headings.jsonl" --data "$own/entities-en/products.jsonl" --data "$own/entities-en/prose.jsonl" \
  --data "$own/entities-en/chat.jsonl:1.5" --names "$names/names-en.tsv" --runs 5 \
  --penalty 5e-5 --epochs 10 --eagerness 0.4 --copies 0.5 --size 8000000 --out "$root/Sources/CNameModels/names-en.bin"
