"""The median time that PuLP with CBC takes for one solve of an MPS file, in microseconds.   pulp_model.py MODEL.mps RUNS"""

import statistics
import sys
import time

import pulp

_, problem = pulp.LpProblem.fromMPS(sys.argv[1])
times = []
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    problem.solve(pulp.PULP_CBC_CMD(msg=0))
    times.append((time.perf_counter() - start) * 1e6)
print(statistics.median(times))
