#!/usr/bin/env bash
# Writes a distribution model of 649 columns and 78 rows as free MPS: 54 contributors, 12 recipients, the negative of the least coverage minimised.
#   Tests/Benchmarks/make-model.sh MODEL.mps [CONTRIBUTORS RECIPIENTS]
set -euo pipefail
model=${1:?usage: make-model.sh MODEL.mps [CONTRIBUTORS RECIPIENTS]}

awk -v contributors="${2:-54}" -v recipients="${3:-12}" '
  function next_number(limit) { seed = (seed * 16807) % 2147483647; return seed % limit }
  BEGIN {
    seed = 649078
    print "NAME distribution"; print "ROWS"; print " N level"
    for (c = 1; c <= contributors; c++) { print " L pledge" c; pledge[c] = 20 + next_number(900) }
    for (b = 1; b <= recipients; b++) { print " L need" b; need[b] = 1000 + next_number(4000) }
    for (b = 1; b <= recipients; b++) print " G coverage" b
    print "COLUMNS"; print "    t level -1"
    for (b = 1; b <= recipients; b++) print "    t coverage" b " -" need[b]
    for (c = 1; c <= contributors; c++)
      for (b = 1; b <= recipients; b++) {
        x = "    x" c "_" b
        print x " pledge" c " 1"; print x " need" b " 1"; print x " coverage" b " 1"
      }
    print "RHS"
    for (c = 1; c <= contributors; c++) print "    rhs pledge" c " " pledge[c]
    for (b = 1; b <= recipients; b++) print "    rhs need" b " " need[b]
    # Every ninth pair is closed, every fifth of the others limited.
    print "BOUNDS"
    for (c = 1; c <= contributors; c++)
      for (b = 1; b <= recipients; b++) {
        k = c * recipients + b
        if (k % 9 == 0) print " FX bound x" c "_" b " 0"
        else if (k % 5 == 0) print " UP bound x" c "_" b " " int(pledge[c] / 3)
      }
    print "ENDATA"
  }' >"$model"
