#include "guard.h"

#include <math.h>

enum { TALK_INTERVAL = 20 /* milliseconds between two looks at the cancellation flag */ };

struct simplex_call {
  glp_prob *problem;
  const guarded_simplex_options *options;
  guarded_simplex_result *result;
};

static void run(
  glp_prob *problem, const guarded_simplex_options *options, guarded_simplex_result *result,
  int (*method)(glp_prob *, const glp_smcp *)) {
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = options->cancellation != NULL ? GLP_MSG_ON : GLP_MSG_OFF;
  parameters.out_frq = TALK_INTERVAL;
  parameters.out_dly = 0;
  parameters.meth = options->method;
  parameters.pricing = options->pricing;
  parameters.r_test = options->ratio_test;
  parameters.presolve = options->presolve ? GLP_ON : GLP_OFF;
  parameters.it_lim = options->iteration_limit;
  parameters.tm_lim = options->time_limit;
  parameters.tol_bnd = options->primal_tolerance;
  parameters.tol_dj = options->dual_tolerance;
  int before = glp_get_it_cnt(problem);
  result->return_code = method(problem, &parameters);
  result->status = glp_get_status(problem);
  result->primal_status = glp_get_prim_stat(problem);
  result->dual_status = glp_get_dual_stat(problem);
  result->iterations = glp_get_it_cnt(problem) - before;
  result->ray = glp_get_unbnd_ray(problem);
  result->objective = glp_get_obj_val(problem);
}

void guarded_run_simplex(
  glp_prob *problem, const guarded_simplex_options *options, guarded_simplex_result *result) {
  run(problem, options, result, glp_simplex);
}

static void run_simplex(void *context) {
  struct simplex_call *call = context;
  run(call->problem, call->options, call->result, glp_simplex);
}

static void run_exact(void *context) {
  struct simplex_call *call = context;
  run(call->problem, call->options, call->result, glp_exact);
}

int guarded_simplex(
  guarded_problem *problem, const guarded_simplex_options *options, guarded_simplex_result *result) {
  struct simplex_call call = {problem->problem, options, result};
  return guarded_run(problem, run_simplex, &call, options->cancellation);
}

int guarded_exact(
  guarded_problem *problem, const guarded_simplex_options *options, guarded_simplex_result *result) {
  struct simplex_call call = {problem->problem, options, result};
  return guarded_run(problem, run_exact, &call, options->cancellation);
}

struct integer_call {
  glp_prob *problem;
  const guarded_integer_options *options;
  guarded_integer_result *result;
};

/* Called by GLPK between nodes; ends the search in good order when the flag is raised. */
static void look_around(glp_tree *tree, void *context) {
  struct integer_call *call = context;
  int nodes = 0;
  glp_ios_tree_size(tree, NULL, NULL, &nodes);
  call->result->nodes = nodes;
  int best = glp_ios_best_node(tree);
  if (best != 0) {
    call->result->bound = glp_ios_node_bound(tree, best);
  }
  if (call->options->cancellation != NULL && guarded_flag_is_raised(call->options->cancellation)) {
    glp_ios_terminate(tree);
  }
}

static void run_integer(void *context) {
  struct integer_call *call = context;
  const guarded_integer_options *options = call->options;
  glp_iocp parameters;
  glp_init_iocp(&parameters);
  parameters.msg_lev = options->cancellation != NULL ? GLP_MSG_ON : GLP_MSG_OFF;
  parameters.out_frq = TALK_INTERVAL;
  parameters.out_dly = 0;
  parameters.presolve = options->presolve ? GLP_ON : GLP_OFF;
  parameters.tm_lim = options->time_limit;
  parameters.mip_gap = options->gap;
  if (options->cuts) {
    parameters.gmi_cuts = GLP_ON;
    parameters.mir_cuts = GLP_ON;
  }
  parameters.cb_func = look_around;
  parameters.cb_info = call;
  call->result->nodes = 0;
  call->result->bound = NAN;
  call->result->return_code = glp_intopt(call->problem, &parameters);
  call->result->status = glp_mip_status(call->problem);
  call->result->objective = glp_mip_obj_val(call->problem);
}

int guarded_integer(
  guarded_problem *problem, const guarded_integer_options *options, guarded_integer_result *result) {
  struct integer_call call = {problem->problem, options, result};
  return guarded_run(problem, run_integer, &call, options->cancellation);
}

struct reading {
  guarded_problem *problem;
  double *primal;
  double *dual;
};

static void read_columns(void *context) {
  struct reading *reading = context;
  for (int j = 1; j <= reading->problem->column_count; j++) {
    if (reading->primal != NULL) {
      reading->primal[j] = glp_get_col_prim(reading->problem->problem, j);
    }
    if (reading->dual != NULL) {
      reading->dual[j] = glp_get_col_dual(reading->problem->problem, j);
    }
  }
}

int guarded_read_columns(guarded_problem *problem, double *primal, double *dual) {
  struct reading reading = {problem, primal, dual};
  return guarded_run(problem, read_columns, &reading, NULL);
}

static void read_rows(void *context) {
  struct reading *reading = context;
  for (int i = 1; i <= reading->problem->row_count; i++) {
    if (reading->primal != NULL) {
      reading->primal[i] = glp_get_row_prim(reading->problem->problem, i);
    }
    if (reading->dual != NULL) {
      reading->dual[i] = glp_get_row_dual(reading->problem->problem, i);
    }
  }
}

int guarded_read_rows(guarded_problem *problem, double *primal, double *dual) {
  struct reading reading = {problem, primal, dual};
  return guarded_run(problem, read_rows, &reading, NULL);
}

static void read_integer_columns(void *context) {
  struct reading *reading = context;
  for (int j = 1; j <= reading->problem->column_count; j++) {
    reading->primal[j] = glp_mip_col_val(reading->problem->problem, j);
  }
}

int guarded_read_integer_columns(guarded_problem *problem, double *values) {
  struct reading reading = {problem, values, NULL};
  return guarded_run(problem, read_integer_columns, &reading, NULL);
}
