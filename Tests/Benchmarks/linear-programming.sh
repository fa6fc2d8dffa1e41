#!/usr/bin/env bash
# Measures the linear programming layer against GLPK from C, both inside one process: cold solves, warm solves, proofs.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$here/LinearProgramming"
swift build --configuration release --product linear-programming-benchmark >"$work/build.log" 2>&1 || {
  cat "$work/build.log" >&2
  exit 1
}
benchmark=$(swift build --configuration release --show-bin-path)/linear-programming-benchmark

# Two years' distributions with changing pledges, then public programs from scratch.
"$here/make-model.sh" "$work/year.mps" 44 4
"$here/make-model.sh" "$work/large.mps"
"$benchmark" "${RUNS:-15}" "${STEPS:-200}" "$work/year.mps" "$work/large.mps"
netlib="$here/../LinearProgrammingTests/Fixtures/Netlib"
"$benchmark" "${RUNS:-15}" 0 "$netlib"/{adlittle,israel,brandy,e226,agg,degen2,stair,25fv47}.mps
