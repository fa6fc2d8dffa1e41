#ifndef BENCHMARK_FLOOR_H
#define BENCHMARK_FLOOR_H

/* The floor under the layer: GLPK called from C, with nothing around it. Open and close on one thread, with no problem of the layer
   alive: the layer frees the thread's GLPK environment with its last problem. */
typedef struct floor_problem floor_problem;

floor_problem *floor_open(const char *path, int scaled);
void floor_close(floor_problem *problem);

/* Solves from the slack basis; the objective, or NaN where there is no optimum. */
double floor_cold(floor_problem *problem);

/* The same with a limit of iterations; NaN where the method stalls beyond it. */
double floor_cold_within(floor_problem *problem, int iterations);

/* Gives `count` rows (from 1) new upper bounds, solves with the dual simplex method from the last basis. */
double floor_warm(floor_problem *problem, int count, const int *rows, const double *bounds);

/* The simplex iterations so far. */
int floor_iterations(floor_problem *problem);

#endif
