#!/usr/bin/env bash
# Measures `sweep`: linear programs against warm solves of GLPK from C and against PuLP on the same model, threads, and memory.
#   Tests/Benchmarks/sweep.sh [SCENARIOS]
# PYTHON in the environment is an interpreter with PuLP (python3 -m venv …; pip install pulp); without it that ratio is left out.
source "$(dirname "$0")/common.sh"
scenarios=${1:-20000}
python=${PYTHON:-python3}
cc -O2 -Wall "$here/warm.c" -o "$work/warm" -lglpk
cc -O2 -Wall -pthread "$here/spin.c" -o "$work/spin"
cc -O2 -Wall "$here/measure.c" -o "$work/measure"

# processor SECONDS of one command, and the most memory it held, by the program that the other measurements use.
once() { "$work/measure" "${RUNS:-5}" "$@" | awk 'NR == 1 { print $1, $4, $5; if ($6 != 0) exit 1 }'; }

# The same cycle, once with every pair open and once with one closed for each measure, so that no closed form serves.
cp -r "$root/Inputs/2026" "$work/cycle"
{
  echo "contributing,benefitting,measure,maximum,source"
  for measure in relocation financial; do echo "RO,EL,$measure,0,invented for a measurement"; done
} >"$work/cycle/pairs.csv"

echo "== linear programs: Inputs/2026 with the pairs from Romania to Greece closed, $scenarios scenarios, one worker"
common=(sweep "$work/cycle" --draws "$scenarios" --seed 1 --workers 1 --json)
programs=$("$solidarity" "${common[@]}" --exact off | sed -n 's/.*"programs": \([0-9]*\).*/\1/p' | head -1)
read -r _ with _ < <(once "$solidarity" "${common[@]}" --exact off)
read -r _ without _ < <(once "$solidarity" "${common[@]}" --no-distribution)
# The pace that the sweep itself tells: reading bounds in, every solve, fixing levels, reading coverage out.
pace=$(for _ in $(seq "${RUNS:-5}"); do
  "$solidarity" "${common[@]}" --exact off --progress 2>&1 >"$work/sweep.json" | sed -n 's/.*a scenario, \([0-9]*\) a second.*/\1/p'
done | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }')

"$solidarity" allocate "$work/cycle" --model "$work/model.mps" >/dev/null
warm=$(for _ in $(seq "${RUNS:-5}"); do "$work/warm" "$work/model.mps" 4000; done | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }')
awk -v programs="$programs" -v scenarios="$scenarios" -v with="$with" -v without="$without" -v warm="$warm" -v pace="$pace" 'BEGIN {
  printf "linear programs: %d, %.2f a scenario\n", programs, programs / scenarios
  printf "sweep: %d programs a second and core (%.1f us each)\n", pace, 1e6 / pace
  printf "C program: %.0f warm solves of the same model a second and core (%.1f us each)\n", 1e6 / warm, warm
  printf "ratio of rates, sweep to C program: %.2f (wanted: at least 0.7)\n", pace * warm / 1e6
  printf "a program with all the figures that hang on it: %.1f us; the rest of a scenario: %.1f us\n", \
    (with - without) * 1000 / programs, without * 1000 / scenarios }'
if "$python" -c 'import pulp' 2>/dev/null; then
  pulp=$("$python" "$here/pulp_model.py" "$work/model.mps" "${RUNS:-5}")
  awk -v pulp="$pulp" -v pace="$pace" 'BEGIN {
    printf "PuLP with CBC: %.0f us a solve of the same model; ratio of rates, sweep to PuLP: %.0f (wanted: at least 50)\n", \
      pulp, pulp * pace / 1e6 }'
else
  echo "PuLP is not installed for $python: ratio left out."
fi

echo "== two workers beside a bare loop on two threads, Inputs/2026"
read -r one _ _ < <(once "$solidarity" sweep "$root/Inputs/2026" --draws "$scenarios" --workers 1 --json)
read -r two _ _ < <(once "$solidarity" sweep "$root/Inputs/2026" --draws "$scenarios" --workers 2 --json)
read -r spin1 _ _ < <(once "$work/spin" 1)
read -r spin2 _ _ < <(once "$work/spin" 2)
awk -v one="$one" -v two="$two" -v a="$spin1" -v b="$spin2" 'BEGIN {
  printf "sweep: %.0f ms with one worker, %.0f ms with two: %.2f times as fast\n", one, two, one / two
  printf "bare loop: %.0f ms on one thread, %.0f ms on two: %.2f times as fast\n", a, b, a / b }'

echo "== memory and the number of scenarios, Inputs/2026, one worker"
for count in $((scenarios / 4)) "$scenarios" $((scenarios * 4)); do
  read -r time _ memory < <(RUNS=1 once "$solidarity" sweep "$root/Inputs/2026" --draws "$count" --workers 1 --json)
  printf "%9d scenarios: %6.1f MB, %.1f us each\n" "$count" "$memory" "$(awk -v t="$time" -v n="$count" 'BEGIN { print t * 1000 / n }')"
done
