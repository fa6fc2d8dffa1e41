#!/usr/bin/env bash
# Writes an invented cycle with all three measures, a fifth of the pairs closed, and draws of relocations throughout the year.
#   Tests/Benchmarks/make-large-cycle.sh DIR CONTRIBUTORS BENEFITTING [DRAWS]
set -euo pipefail
folder=${1:?usage: make-large-cycle.sh DIR CONTRIBUTORS BENEFITTING [DRAWS]}
mkdir -p "$folder"

cat >"$folder/cycle.yaml" <<'YAML'
cycle: 2026
law: { asOf: 2026-06-12 }
reference: { relocations: 30000, financial: 600000000 }
synthetic: true
YAML

awk -v folder="$folder" -v contributors="$2" -v benefitting="$3" -v draws="${4:-0}" '
  # The minimal standard generator: the same figures on every machine.
  function next_number(limit) { seed = (seed * 16807) % 2147483647; return seed % limit }
  BEGIN {
    seed = 20260612; source = "invented for measurements"
    states = folder "/states.csv"; pledges = folder "/pledges.csv"; needs = folder "/needs.csv"
    access = folder "/access.csv"; pairs = folder "/pairs.csv"; drawn = folder "/draws.csv"
    measures = split("relocation financial alternative", measure, " ")
    print "state,bound,population,population_year,gdp_meur,gdp_year,flags,source" > states
    print "state,measure,amount,unit,source" > pledges
    print "state,measure,amount,unit,source" > needs
    print "state,route,date,outcome,source" > access
    print "contributing,benefitting,measure,maximum,source" > pairs
    for (i = 1; i <= contributors + benefitting; i++) {
      state = sprintf("X%03d", i)
      printf "%s,yes,%d,2026,%d,2025,,%s\n", state, 400000 + next_number(80000000), 20000 + next_number(4000000), source > states
      if (i > contributors) printf "%s,58,,accepted,%s\n", state, source > access
      for (m = 1; m <= measures; m++) {
        unit = m == 1 ? "persons" : "EUR"; scale = m == 1 ? 1 : 10000
        if (i <= contributors) {
          printf "%s,%s,%d,%s,%s\n", state, measure[m], (50 + next_number(2000)) * scale, unit, source > pledges
          for (j = contributors + 1; j <= contributors + benefitting; j++)
            if (next_number(5) == 0) printf "%s,X%03d,%s,0,%s\n", state, j, measure[m], source > pairs
        } else
          printf "%s,%s,%d,%s,%s\n", state, measure[m], (3000 + next_number(6000)) * scale, unit, source > needs
      }
    }
    if (draws > 0) {
      print "date,benefitting,measure,amount,unit,source" > drawn
      for (d = 1; d <= draws; d++)
        printf "2026-%02d-%02d,X%03d,relocation,%d,persons,%s\n", 1 + int(d * 12 / (draws + 1)), 1 + next_number(28),
          contributors + 1 + next_number(benefitting), 1 + next_number(60), source > drawn
    }
  }'
