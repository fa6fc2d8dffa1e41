"""One sweep in shards on a Dask cluster, put together at the end.

    python3 -m venv dask && dask/bin/pip install distributed
    dask/bin/python Docs/Cluster/dask_sweep.py SHARDS FOLDER [ARGUMENTS OF solidarity sweep…]

Without DASK_SCHEDULER in the environment a cluster of local processes is started. The workers must see the cycle's folder
and FOLDER under the same paths, and have `solidarity` in their PATH. Run it again after a failure: what is done is not
computed twice.
"""

import os
import pathlib
import subprocess
import sys

from dask.distributed import Client, LocalCluster


def run(shard, shards, folder, arguments, directory):
    """Computes one shard and returns the file that holds it."""
    part = folder / f"part-{shard}.json"
    command = ["solidarity", "sweep", *arguments, "--workers", "1", "--shard", f"{shard}/{shards}", "--part", str(part)]
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"shard {shard} ended with status {done.returncode}: {done.stderr.strip()}")
    return str(part)


def main():
    shards, folder, arguments = int(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(), sys.argv[3:]
    folder.mkdir(parents=True, exist_ok=True)
    scheduler = os.environ.get("DASK_SCHEDULER")
    cluster = scheduler or LocalCluster(processes=True, threads_per_worker=1, dashboard_address=None)
    with Client(cluster) as client:
        jobs = client.map(
            run, range(1, shards + 1), shards=shards, folder=folder, arguments=arguments, directory=os.getcwd(), pure=False)
        parts = client.gather(jobs)
    if not scheduler:
        cluster.close()
    subprocess.run(["solidarity", "merge", *parts, "--out", str(folder), "--json"], check=True)


if __name__ == "__main__":
    main()
