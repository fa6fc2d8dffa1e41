#!/usr/bin/env bash
# Measures `solve --json` on a distribution model of 649 columns and 78 rows.
source "$(dirname "$0")/common.sh"

"$here/make-model.sh" "$work/model.mps"
exact=$("$solidarity" solve "$work/model.mps" --json | tr -d '\n' | sed 's/.*"objective": {"exact": "\([^"]*\)".*/\1/')
answer=$("$work/floor" "$work/model.mps")
agree "$exact" "${answer##* }"
echo "Model: $answer, proven $exact"

compare "$work/model.mps" "$solidarity" solve "$work/model.mps" --json
