#ifndef SOLIDARITY_GUARD_H
#define SOLIDARITY_GUARD_H

#include "CGLPKGuard.h"

struct guarded_problem {
  glp_prob *problem;
  unsigned long thread;
  unsigned long environment;
  int row_count;
  int column_count;
};

/* Runs an operation on a problem under the guard; `problem` may be NULL for an operation that makes one. */
int guarded_run(guarded_problem *problem, void (*operation)(void *), void *context, const guarded_flag *cancellation);

/* Binds a new problem to this thread and its environment, and unbinds one that was deleted. */
void guarded_bind(guarded_problem *problem);
void guarded_unbind(void);
int guarded_check(const guarded_problem *problem);
void guarded_release_environment_if_idle(void);

/* The simplex method itself, for operations that already run under the guard. */
void guarded_run_simplex(
  glp_prob *problem, const guarded_simplex_options *options, guarded_simplex_result *result);

int guarded_bound_type(double lower, double upper);

#endif
