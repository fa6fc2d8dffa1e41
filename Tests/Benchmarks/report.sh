#!/usr/bin/env bash
# Measures a whole `report` (all forms but PDF, with the annex) against `allocate --json` on the cycle of 2026, and on a
# generated cycle against one ten times as large.
source "$(dirname "$0")/common.sh"

forms="html,md,json,csv,xlsx"
"$solidarity" generate --out "$work/small" --seed 6 --contributors "${SMALL_CONTRIBUTORS:-20}" --benefitting "${SMALL_BENEFITTING:-4}" >/dev/null
"$solidarity" generate --out "$work/large" --seed 6 --contributors "${LARGE_CONTRIBUTORS:-200}" --benefitting "${LARGE_BENEFITTING:-40}" >/dev/null

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
ratio "report, ten times as large" \
  "$solidarity" report "$work/large" --out "$work/large-report" --format "$forms" --annex --- \
  "$solidarity" report "$work/small" --out "$work/small-report" --format "$forms" --annex
