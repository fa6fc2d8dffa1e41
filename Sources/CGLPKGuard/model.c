#include "guard.h"

#include <math.h>
#include <stdlib.h>

int guarded_bound_type(double lower, double upper) {
  int has_lower = !isinf(lower) || lower > 0;
  int has_upper = !isinf(upper) || upper < 0;
  if (has_lower && has_upper) {
    return lower == upper ? GLP_FX : GLP_DB;
  }
  if (has_lower) {
    return GLP_LO;
  }
  return has_upper ? GLP_UP : GLP_FR;
}

struct creation {
  const guarded_model *model;
  guarded_problem *problem;
};

static void load(void *context) {
  struct creation *creation = context;
  const guarded_model *model = creation->model;
  glp_prob *problem = glp_create_prob();
  creation->problem->problem = problem;
  glp_set_obj_dir(problem, model->maximise ? GLP_MAX : GLP_MIN);
  glp_set_obj_coef(problem, 0, model->objective_constant);
  if (model->row_count > 0) {
    glp_add_rows(problem, model->row_count);
  }
  if (model->column_count > 0) {
    glp_add_cols(problem, model->column_count);
  }
  for (int i = 1; i <= model->row_count; i++) {
    double lower = model->row_lower[i], upper = model->row_upper[i];
    glp_set_row_bnds(problem, i, guarded_bound_type(lower, upper), lower, upper);
  }
  for (int j = 1; j <= model->column_count; j++) {
    double lower = model->column_lower[j], upper = model->column_upper[j];
    if (model->integer != NULL && model->integer[j]) {
      glp_set_col_kind(problem, j, GLP_IV);
    }
    glp_set_col_bnds(problem, j, guarded_bound_type(lower, upper), lower, upper);
    glp_set_obj_coef(problem, j, model->objective[j]);
  }
  glp_load_matrix(problem, model->term_count, model->term_rows, model->term_columns, model->term_values);
}

int guarded_create(const guarded_model *model, guarded_problem **result) {
  *result = NULL;
  guarded_problem *problem = calloc(1, sizeof *problem);
  if (problem == NULL) {
    return GUARDED_NO_MEMORY;
  }
  struct creation creation = {model, problem};
  int outcome = guarded_run(NULL, load, &creation, NULL);
  if (outcome != GUARDED_DONE) {
    free(problem);
    return outcome;
  }
  problem->row_count = model->row_count;
  problem->column_count = model->column_count;
  guarded_bind(problem);
  *result = problem;
  return GUARDED_DONE;
}

static void delete(void *context) {
  guarded_problem *problem = context;
  glp_delete_prob(problem->problem);
}

int guarded_free(guarded_problem *problem) {
  if (problem == NULL) {
    return GUARDED_DONE;
  }
  int outcome = guarded_run(problem, delete, problem, NULL);
  if (outcome == GUARDED_DONE) {
    guarded_unbind();
    guarded_release_environment_if_idle();
  }
  /* Memory of another thread's environment must not be touched: better lost than corrupted. */
  free(problem);
  return outcome;
}

struct bound_change {
  glp_prob *problem;
  int index;
  double lower;
  double upper;
};

static void change_column_bounds(void *context) {
  struct bound_change *change = context;
  int type = guarded_bound_type(change->lower, change->upper);
  glp_set_col_bnds(change->problem, change->index, type, change->lower, change->upper);
}

int guarded_set_column_bounds(guarded_problem *problem, int column, double lower, double upper) {
  struct bound_change change = {problem->problem, column, lower, upper};
  return guarded_run(problem, change_column_bounds, &change, NULL);
}

static void change_row_bounds(void *context) {
  struct bound_change *change = context;
  int type = guarded_bound_type(change->lower, change->upper);
  glp_set_row_bnds(change->problem, change->index, type, change->lower, change->upper);
}

int guarded_set_row_bounds(guarded_problem *problem, int row, double lower, double upper) {
  struct bound_change change = {problem->problem, row, lower, upper};
  return guarded_run(problem, change_row_bounds, &change, NULL);
}

static void change_objective(void *context) {
  struct bound_change *change = context;
  glp_set_obj_coef(change->problem, change->index, change->lower);
}

int guarded_set_objective(guarded_problem *problem, int column, double coefficient) {
  struct bound_change change = {problem->problem, column, coefficient, 0};
  return guarded_run(problem, change_objective, &change, NULL);
}

static void change_sense(void *context) {
  struct bound_change *change = context;
  glp_set_obj_dir(change->problem, change->index);
}

int guarded_set_sense(guarded_problem *problem, int maximise) {
  struct bound_change change = {problem->problem, maximise ? GLP_MAX : GLP_MIN, 0, 0};
  return guarded_run(problem, change_sense, &change, NULL);
}

static void change_kind(void *context) {
  struct bound_change *change = context;
  /* GLPK narrows the bounds of binary variables only, so integer and continuous may be exchanged freely. */
  glp_set_col_kind(change->problem, change->index, change->lower != 0 ? GLP_IV : GLP_CV);
}

int guarded_set_integer(guarded_problem *problem, int column, int integer) {
  struct bound_change change = {problem->problem, column, integer, 0};
  return guarded_run(problem, change_kind, &change, NULL);
}

struct row_change {
  guarded_problem *problem;
  int row;
  double lower;
  double upper;
  int count;
  const int *columns;
  const double *values;
};

static void change_row(void *context) {
  struct row_change *change = context;
  glp_set_mat_row(change->problem->problem, change->row, change->count, change->columns, change->values);
}

int guarded_set_row(guarded_problem *problem, int row, int count, const int *columns, const double *values) {
  struct row_change change = {problem, row, 0, 0, count, columns, values};
  return guarded_run(problem, change_row, &change, NULL);
}

static void change_column(void *context) {
  struct row_change *change = context;
  glp_set_mat_col(change->problem->problem, change->row, change->count, change->columns, change->values);
}

int guarded_set_column(guarded_problem *problem, int column, int count, const int *rows, const double *values) {
  struct row_change change = {problem, column, 0, 0, count, rows, values};
  return guarded_run(problem, change_column, &change, NULL);
}

static void add_row(void *context) {
  struct row_change *change = context;
  change->row = glp_add_rows(change->problem->problem, 1);
  int type = guarded_bound_type(change->lower, change->upper);
  glp_set_row_bnds(change->problem->problem, change->row, type, change->lower, change->upper);
  change_row(change);
  change->problem->row_count += 1;
}

int guarded_add_row(
  guarded_problem *problem, double lower, double upper, int count, const int *columns, const double *values) {
  struct row_change change = {problem, 0, lower, upper, count, columns, values};
  return guarded_run(problem, add_row, &change, NULL);
}
