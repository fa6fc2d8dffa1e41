#include "guard.h"

#include <math.h>

struct resolve_call {
  guarded_problem *problem;
  const guarded_changes *changes;
  const guarded_simplex_options *options;
  guarded_simplex_result *result;
};

static void resolve(void *context) {
  struct resolve_call *call = context;
  const guarded_changes *changes = call->changes;
  glp_prob *problem = call->problem->problem;
  int row_count = call->problem->row_count;
  for (int k = 0; k < changes->bound_count; k++) {
    int i = changes->bounds[k];
    if (i <= row_count) {
      double lower = changes->row_lower[i], upper = changes->row_upper[i];
      glp_set_row_bnds(problem, i, guarded_bound_type(lower, upper), lower, upper);
    } else {
      int j = i - row_count;
      double lower = changes->column_lower[j], upper = changes->column_upper[j];
      glp_set_col_bnds(problem, j, guarded_bound_type(lower, upper), lower, upper);
    }
  }
  for (int k = 0; k < changes->cost_count; k++) {
    glp_set_obj_coef(problem, changes->costs[k], changes->objective[changes->costs[k]]);
  }
  guarded_run_simplex(problem, call->options, call->result);
}

int guarded_resolve(
  guarded_problem *problem, const guarded_changes *changes, const guarded_simplex_options *options,
  guarded_simplex_result *result) {
  struct resolve_call call = {problem, changes, options, result};
  return guarded_run(problem, resolve, &call, options->cancellation);
}

/* GLPK's readers abort on a number out of range and on nothing else, so they need no return point. */
static int has_row(const guarded_problem *problem, int row) {
  return guarded_check(problem) == GUARDED_DONE && row >= 1 && row <= problem->row_count;
}

static int has_column(const guarded_problem *problem, int column) {
  return guarded_check(problem) == GUARDED_DONE && column >= 1 && column <= problem->column_count;
}

double guarded_column_primal(const guarded_problem *problem, int column) {
  return has_column(problem, column) ? glp_get_col_prim(problem->problem, column) : NAN;
}

double guarded_column_dual(const guarded_problem *problem, int column) {
  return has_column(problem, column) ? glp_get_col_dual(problem->problem, column) : NAN;
}

double guarded_row_primal(const guarded_problem *problem, int row) {
  return has_row(problem, row) ? glp_get_row_prim(problem->problem, row) : NAN;
}

double guarded_row_dual(const guarded_problem *problem, int row) {
  return has_row(problem, row) ? glp_get_row_dual(problem->problem, row) : NAN;
}
