#!/usr/bin/env bash
# Measures `allocate --json` on a cycle of 20 contributing and 4 benefitting States with closed pairs.
source "$(dirname "$0")/common.sh"

"$here/make-cycle.sh" "$work/cycle"
"$solidarity" allocate "$work/cycle" --json --model "$work/first.mps" --certificate "$work/certificate.json" >/dev/null

level=$(sed -n 's/.*"objectiveValue": "\([^"]*\)".*/\1/p' "$work/certificate.json" | head -n 1)
answer=$("$work/floor" "$work/first.mps")
agree "$level" "${answer##* }"
echo "First stage: $answer, proven $level"

compare "$work/first.mps" "$solidarity" allocate "$work/cycle" --json
