#include "guard.h"

struct scaling {
  glp_prob *problem;
  int flags;
};

static void scale(void *context) {
  struct scaling *scaling = context;
  glp_scale_prob(scaling->problem, scaling->flags);
}

int guarded_scale(guarded_problem *problem, int flags) {
  struct scaling scaling = {problem->problem, flags};
  return guarded_run(problem, scale, &scaling, NULL);
}

static void set_standard(void *context) {
  glp_std_basis(((guarded_problem *)context)->problem);
}

int guarded_standard_basis(guarded_problem *problem) {
  return guarded_run(problem, set_standard, problem, NULL);
}

static void set_advanced(void *context) {
  guarded_problem *problem = context;
  /* GLPK refuses to look for a triangular basis where there is nothing to look at. */
  if (problem->row_count == 0 || problem->column_count == 0) {
    glp_std_basis(problem->problem);
  } else {
    glp_adv_basis(problem->problem, 0);
  }
}

int guarded_advanced_basis(guarded_problem *problem) {
  return guarded_run(problem, set_advanced, problem, NULL);
}

static void set_crash(void *context) {
  guarded_problem *problem = context;
  if (problem->row_count == 0 || problem->column_count == 0) {
    glp_std_basis(problem->problem);
  } else {
    glp_cpx_basis(problem->problem);
  }
}

int guarded_crash_basis(guarded_problem *problem) {
  return guarded_run(problem, set_crash, problem, NULL);
}

struct basis_access {
  guarded_problem *problem;
  const unsigned char *given_rows;
  const unsigned char *given_columns;
  unsigned char *rows;
  unsigned char *columns;
};

static void set_statuses(void *context) {
  struct basis_access *access = context;
  for (int i = 1; i <= access->problem->row_count; i++) {
    glp_set_row_stat(access->problem->problem, i, access->given_rows[i]);
  }
  for (int j = 1; j <= access->problem->column_count; j++) {
    glp_set_col_stat(access->problem->problem, j, access->given_columns[j]);
  }
}

int guarded_set_basis(guarded_problem *problem, const unsigned char *rows, const unsigned char *columns) {
  struct basis_access access = {problem, rows, columns, NULL, NULL};
  return guarded_run(problem, set_statuses, &access, NULL);
}

static void get_statuses(void *context) {
  struct basis_access *access = context;
  for (int i = 1; i <= access->problem->row_count; i++) {
    access->rows[i] = (unsigned char)glp_get_row_stat(access->problem->problem, i);
  }
  for (int j = 1; j <= access->problem->column_count; j++) {
    access->columns[j] = (unsigned char)glp_get_col_stat(access->problem->problem, j);
  }
}

int guarded_get_basis(guarded_problem *problem, unsigned char *rows, unsigned char *columns) {
  struct basis_access access = {problem, NULL, NULL, rows, columns};
  return guarded_run(problem, get_statuses, &access, NULL);
}
