#!/usr/bin/env bash
# Measures distributions of growing size against cold solves of the same linear programs by GLPK from C, and a year of draws.
#   Tests/Benchmarks/scale.sh        # RUNS=10 in the environment takes more rounds than 5
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
runs=${RUNS:-5}

cd "$here/LinearProgramming"
swift build --configuration release --product allocation-benchmark >"$work/build.log" 2>&1 || {
  cat "$work/build.log" >&2
  exit 1
}
benchmark=$(swift build --configuration release --show-bin-path)/allocation-benchmark
cc -O2 -Wall "$here/measure.c" -o "$work/measure"
cc -O2 -Wall "$here/floor.c" -o "$work/floor" -lglpk

# 27 contributing and 8 or 10 benefitting States, three measures, a fifth of the pairs closed: every stage, exact and certified.
for size in 8 10; do
  "$here/make-large-cycle.sh" "$work/cycle-27-$size-3" 27 "$size"
  "$benchmark" cycle "$runs" "$work/cycle-27-$size-3"
done

# The first two stages by size, up to 100 x 50: the ratio to C should not grow.
"$benchmark" stages "$runs" 27 8 54 16 100 50

# Whole processes: memory of the layer with its proofs, and of C on the last stage's program of the same pool.
for size in "27 8" "54 16" "100 50"; do
  "$benchmark" export $size "$work/stage.mps"
  "$work/measure" 3 "$benchmark" once $size --- "$work/floor" "$work/stage.mps" >"$work/times"
  awk -v size="$size" '{ memory[NR] = $5; if ($6 != 0) exit 1 }
    END { printf "memory of %-6s  %6.1f MB against %5.1f MB of C: %.1f MB more\n", size, memory[1], memory[2], memory[1] - memory[2] }' "$work/times"
done

# A year of 250 successive draws with closed pairs.
"$here/make-large-cycle.sh" "$work/year" 27 8 250
"$benchmark" draws "$work/year"
