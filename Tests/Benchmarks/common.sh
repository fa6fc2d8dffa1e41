# Shared by the measurements: builds everything and compares a command with the C program on one model.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here="$root/Tests/Benchmarks"
runs=${RUNS:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$root" && swift build --configuration release --static-swift-stdlib --product solidarity >"$work/build.log" 2>&1) || {
  cat "$work/build.log" >&2
  exit 1
}
solidarity=$(cd "$root" && swift build --configuration release --static-swift-stdlib --show-bin-path)/solidarity
cc -O2 -Wall "$here/measure.c" -o "$work/measure"
cc -O2 -Wall "$here/floor.c" -o "$work/floor" -lglpk

# agree EXACT DECIMAL: whether the fraction and the decimal are one number to 1e-9, whatever the sign (MPS minimises).
agree() {
  awk -v exact="$1" -v decimal="$2" 'BEGIN {
    parts = split(exact, part, "/")
    value = parts == 2 ? part[1] / part[2] : exact + 0
    if (value < 0) value = -value
    if (decimal < 0) decimal = -decimal
    difference = value - decimal; if (difference < 0) difference = -difference
    if (difference > 1e-9 * (value > 1 ? value : 1)) { print "objectives differ: " exact " and " decimal; exit 1 }
  }'
}

# compare MODEL COMMAND…: prints the measurements of the command, of --version and of the C program on the model.
compare() {
  local model=$1
  shift
  "$work/measure" "$runs" "$@" --- "$solidarity" --version --- "$work/floor" "$model" >"$work/times"
  awk -v runs="$runs" '
    BEGIN { name[1] = "command"; name[2] = "--version"; name[3] = "C program" }
    { wall[NR] = $1; busy[NR] = $4
      printf "%-10s %7.2f ms (%.2f to %.2f, %d runs)  processor %6.2f ms  %5.1f MB\n", name[NR], $1, $2, $3, runs, $4, $5
      if ($6 != 0) { print name[NR] " ended with status " $6; failed = 1 } }
    function ratio(what, time) {
      printf "ratio of %s time  (%.2f - %.2f) / %.2f = %.2f\n", what, time[1], time[2], time[3], (time[1] - time[2]) / time[3]
    }
    END { ratio("wall", wall); ratio("processor", busy); exit failed
    }' "$work/times"
}
