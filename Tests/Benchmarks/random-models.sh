#!/usr/bin/env bash
# Solves random models on two threads under the thread sanitizer, then under the address sanitizer with its search for leaks.
#   Tests/Benchmarks/random-models.sh [MODELS]        # 10 000 unless said otherwise
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/LinearProgramming"
models=${1:-10000}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for sanitizer in ${SANITIZERS:-thread address}; do
  options=(--configuration release --sanitize "$sanitizer" --scratch-path ".build-$sanitizer" --product random-models)
  swift build "${options[@]}" >"$log" 2>&1 || {
    cat "$log" >&2
    exit 1
  }
  echo "$sanitizer sanitizer"
  TSAN_OPTIONS=halt_on_error=1 ASAN_OPTIONS=detect_leaks=1 "$(swift build "${options[@]}" --show-bin-path)/random-models" "$models"
done
