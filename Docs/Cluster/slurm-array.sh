#!/usr/bin/env bash
#SBATCH --job-name=solidarity-sweep
#SBATCH --array=1-8
#SBATCH --cpus-per-task=4
#SBATCH --time=01:00:00
#SBATCH --signal=TERM@60
#SBATCH --requeue
# One shard of a sweep a task of a Slurm job array.
#   SWEEP_FOLDER=parts sbatch Docs/Cluster/slurm-array.sh Inputs/2026 --draws 1000000
#   solidarity merge parts/part-*.json --out parts      # once all tasks have ended
# A minute before the time limit Slurm sends the signal at which the program keeps what is done; a task that is put into the queue
# again goes on from there. To run single tasks again, say how many there were: SWEEP_SHARDS=8 sbatch --array=3,5 ….
set -euo pipefail
folder=${SWEEP_FOLDER:-sweep-parts}
shards=${SWEEP_SHARDS:-$SLURM_ARRAY_TASK_COUNT}
mkdir -p "$folder"
exec solidarity sweep "$@" --workers "${SLURM_CPUS_PER_TASK:-1}" --shard "$SLURM_ARRAY_TASK_ID/$shards" \
  --part "$folder/part-$SLURM_ARRAY_TASK_ID.json"
