#!/usr/bin/env bash
# One sweep in shards under GNU parallel, put together at the end.
#   Docs/Cluster/gnu-parallel.sh SHARDS FOLDER [ARGUMENTS OF solidarity sweep…]
# FOLDER gets a part for each shard, and then the summary. Run it again after a failure: what is done is not computed twice.
# JOBS in the environment is how many shards run at once (default: one a processor); with --sshlogin in PARALLEL, on which machines.
set -euo pipefail
shards=${1:?usage: gnu-parallel.sh SHARDS FOLDER [ARGUMENTS]}
folder=${2:?usage: gnu-parallel.sh SHARDS FOLDER [ARGUMENTS]}
shift 2
mkdir -p "$folder"
seq "$shards" | parallel --quote --halt soon,fail=1 --jobs "${JOBS:-100%}" \
  solidarity sweep "$@" --workers 1 --shard "{}/$shards" --part "$folder/part-{}.json"
parts=()
for number in $(seq "$shards"); do parts+=("$folder/part-$number.json"); done
solidarity merge "${parts[@]}" --out "$folder" --json
