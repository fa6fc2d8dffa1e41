#!/usr/bin/env bash
# Writes an invented cycle of 20 contributing and 4 benefitting States, relocations pledged, every seventh pair closed.
#   Tests/Benchmarks/make-cycle.sh DIR
set -euo pipefail
folder=${1:?usage: make-cycle.sh DIR}
mkdir -p "$folder"

cat >"$folder/cycle.yaml" <<'YAML'
cycle: 2026
law: { asOf: 2026-06-12 }
reference: { relocations: 30000, financial: 600000000 }
synthetic: true
YAML

awk -v folder="$folder" '
  # The minimal standard generator: the same figures on every machine.
  function next_number(limit) { seed = (seed * 16807) % 2147483647; return seed % limit }
  BEGIN {
    seed = 20260612; source = "invented for measurements"
    states = folder "/states.csv"; pledges = folder "/pledges.csv"; needs = folder "/needs.csv"
    access = folder "/access.csv"; pairs = folder "/pairs.csv"
    print "state,bound,population,population_year,gdp_meur,gdp_year,flags,source" > states
    print "state,measure,amount,unit,source" > pledges
    print "state,measure,amount,unit,source" > needs
    print "state,route,date,outcome,source" > access
    print "contributing,benefitting,measure,maximum,source" > pairs
    for (i = 1; i <= 24; i++) {
      state = sprintf("X%03d", i)
      printf "%s,yes,%d,2026,%d,2025,,%s\n", state, 400000 + next_number(80000000), 20000 + next_number(4000000), source > states
      if (i <= 20) {
        printf "%s,relocation,%d,persons,%s\n", state, 50 + next_number(2000), source > pledges
        for (j = 21; j <= 24; j++)
          if ((i * 4 + j) % 7 == 0) printf "%s,X%03d,relocation,0,%s\n", state, j, source > pairs
      } else {
        printf "%s,58,,accepted,%s\n", state, source > access
        printf "%s,relocation,%d,persons,%s\n", state, 4000 + next_number(6000), source > needs
      }
    }
  }'
