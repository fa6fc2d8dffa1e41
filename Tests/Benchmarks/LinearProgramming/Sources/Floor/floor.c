#include "Floor.h"

#include <glpk.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>

struct floor_problem {
  glp_prob *problem;
  glp_smcp control;
};

floor_problem *floor_open(const char *path, int scaled) {
  floor_problem *result = malloc(sizeof *result);
  if (result == NULL) return NULL;
  glp_term_out(GLP_OFF);
  result->problem = glp_create_prob();
  if (glp_read_mps(result->problem, GLP_MPS_FILE, NULL, path) != 0) {
    floor_close(result);
    return NULL;
  }
  glp_init_smcp(&result->control);
  result->control.msg_lev = GLP_MSG_OFF;
  if (scaled) glp_scale_prob(result->problem, GLP_SF_AUTO);
  return result;
}

void floor_close(floor_problem *problem) {
  if (problem == NULL) return;
  glp_delete_prob(problem->problem);
  glp_free_env();
  free(problem);
}

static double solve(floor_problem *problem) {
  if (glp_simplex(problem->problem, &problem->control) != 0) return NAN;
  return glp_get_status(problem->problem) == GLP_OPT ? glp_get_obj_val(problem->problem) : NAN;
}

double floor_cold(floor_problem *problem) {
  problem->control.meth = GLP_PRIMAL;
  return solve(problem);
}

double floor_cold_within(floor_problem *problem, int iterations) {
  problem->control.it_lim = iterations;
  double objective = floor_cold(problem);
  problem->control.it_lim = INT_MAX;
  return objective;
}

double floor_warm(floor_problem *problem, int count, const int *rows, const double *bounds) {
  problem->control.meth = GLP_DUALP;
  for (int i = 0; i < count; i++) glp_set_row_bnds(problem->problem, rows[i], GLP_UP, 0, bounds[i]);
  return solve(problem);
}

int floor_iterations(floor_problem *problem) {
  return glp_get_it_cnt(problem->problem);
}
