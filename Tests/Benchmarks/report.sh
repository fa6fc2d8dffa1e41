#!/usr/bin/env bash
# Measures a whole `report` (all forms but PDF, with the annex) against `allocate --json` on the cycle of 2026, and on a
# generated cycle against two with ten times as many pairs of States.
source "$(dirname "$0")/common.sh"

forms="html,md,json,csv,xlsx"
# Ten times as many pairs of a contributing and a benefitting State: by ten times the contributors, and by three times as many of both.
"$solidarity" generate --out "$work/small" --seed 6 --contributors 20 --benefitting 4 >/dev/null
"$solidarity" generate --out "$work/long" --seed 6 --contributors 200 --benefitting 4 >/dev/null
"$solidarity" generate --out "$work/broad" --seed 6 --contributors 64 --benefitting 13 >/dev/null

# ratio WHAT COMMAND… --- COMMAND…: the medians of both, their ratio by wall time and by processor time.
ratio() {
  local what=$1
  shift
  "$work/measure" "$runs" "$@" >"$work/times"
  awk -v what="$what" '
    { wall[NR] = $1; busy[NR] = $4; if ($6 != 0) failed = 1 }
    END { printf "%s: %.1f ms / %.1f ms = %.2f (processor %.2f)\n", what, wall[1], wall[2], wall[1] / wall[2], busy[1] / busy[2]; exit failed }
  ' "$work/times"
}

cd "$root"
ratio "report / allocate --json, 2026" \
  "$solidarity" report Inputs/2026 --out "$work/report" --format "$forms" --annex --- "$solidarity" allocate Inputs/2026 --json
for shape in long broad; do
  ratio "report, ten times as large ($shape)" \
    "$solidarity" report "$work/$shape" --out "$work/$shape-report" --format "$forms" --annex --- \
    "$solidarity" report "$work/small" --out "$work/small-report" --format "$forms" --annex
done
