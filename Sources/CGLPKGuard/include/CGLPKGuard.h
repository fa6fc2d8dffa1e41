#ifndef SOLIDARITY_CGLPKGUARD_H
#define SOLIDARITY_CGLPKGUARD_H

#include <glpk.h>
#include <stddef.h>

/*
 * GLPK answers misuse and failed internal assertions by aborting the process. The functions below hold each such call
 * whole: when GLPK would abort they return to a point that was set inside this library, discard the thread's GLPK
 * environment with every problem in it, and report what GLPK said. No function of the caller is ever on the stack between
 * that point and GLPK, and none is called back from within.
 *
 * A problem belongs to the thread that made it. Using it elsewhere, or after its environment was discarded, is refused.
 * Rows and columns are counted from 1, as GLPK counts them. Nothing reaches standard output.
 */

/* How a guarded call ended. */
enum {
  GUARDED_DONE = 0,          /* GLPK returned; look at its own return code, if the call has one. */
  GUARDED_ABORTED = 1,       /* GLPK would have aborted; see guarded_message(). All problems of the thread are gone. */
  GUARDED_CANCELLED = 2,     /* The cancellation flag was raised in the middle; all problems of the thread are gone. */
  GUARDED_STALE = 3,         /* The problem's environment was discarded earlier. */
  GUARDED_WRONG_THREAD = 4,  /* The problem belongs to another thread. */
  GUARDED_NO_MEMORY = 5      /* Memory could not be had. */
};

typedef struct guarded_problem guarded_problem;
typedef struct guarded_flag guarded_flag;

/* A flag that any thread may raise and a running solve looks at. */
guarded_flag *guarded_flag_create(void);
void guarded_flag_raise(guarded_flag *flag);
int guarded_flag_is_raised(const guarded_flag *flag);
void guarded_flag_free(guarded_flag *flag);

/* A whole model. Every array has an unused entry 0; an absent bound is an infinity. */
typedef struct {
  int row_count;
  int column_count;
  int term_count;
  int maximise;
  double objective_constant;
  const double *row_lower;
  const double *row_upper;
  const double *column_lower;
  const double *column_upper;
  const double *objective;
  const unsigned char *integer; /* NULL where all variables are continuous */
  const int *term_rows;
  const int *term_columns;
  const double *term_values;
} guarded_model;

typedef struct {
  int method;       /* GLP_PRIMAL, GLP_DUALP or GLP_DUAL */
  int pricing;      /* GLP_PT_STD or GLP_PT_PSE */
  int ratio_test;   /* GLP_RT_STD, GLP_RT_HAR or GLP_RT_FLIP */
  int presolve;     /* not zero: let GLPK simplify the problem first */
  int iteration_limit;
  int time_limit;   /* milliseconds */
  double primal_tolerance;
  double dual_tolerance;
  const guarded_flag *cancellation; /* may be NULL */
} guarded_simplex_options;

typedef struct {
  int return_code;
  int status;
  int primal_status;
  int dual_status;
  int iterations;   /* of this call */
  int ray;          /* the variable whose change shows unboundedness, rows first; 0 for none */
  double objective;
} guarded_simplex_result;

typedef struct {
  int presolve;
  int cuts;         /* not zero: generate cutting planes */
  int time_limit;   /* milliseconds */
  double gap;       /* relative gap at which the search may stop */
  const guarded_flag *cancellation; /* may be NULL */
} guarded_integer_options;

typedef struct {
  int return_code;
  int status;
  int nodes;
  double objective;
  double bound;     /* best bound seen at the last node; NaN where no node was seen */
} guarded_integer_result;

/* The last message of an aborted call on this thread; empty before the first. Valid until the next guarded call. */
const char *guarded_message(void);

/* The version of the library in use, such as "5.0". */
const char *guarded_version(void);

/* How often this thread had to discard its environment. */
unsigned long guarded_recoveries(void);

/* The number of problems alive on this thread. With the last of them the thread's GLPK environment is freed as well. */
int guarded_live_problems(void);

int guarded_create(const guarded_model *model, guarded_problem **problem);
int guarded_free(guarded_problem *problem);

int guarded_set_column_bounds(guarded_problem *problem, int column, double lower, double upper);
int guarded_set_row_bounds(guarded_problem *problem, int row, double lower, double upper);
int guarded_set_objective(guarded_problem *problem, int column, double coefficient);
int guarded_set_sense(guarded_problem *problem, int maximise);
int guarded_set_integer(guarded_problem *problem, int column, int integer);

/* Replaces the terms of a row; `columns` and `values` have an unused entry 0. */
int guarded_set_row(guarded_problem *problem, int row, int count, const int *columns, const double *values);
/* Replaces the terms of a column; `rows` and `values` have an unused entry 0. */
int guarded_set_column(guarded_problem *problem, int column, int count, const int *rows, const double *values);
/* Adds a row after all others. */
int guarded_add_row(
  guarded_problem *problem, double lower, double upper, int count, const int *columns, const double *values);

int guarded_scale(guarded_problem *problem, int flags);
int guarded_standard_basis(guarded_problem *problem);
int guarded_advanced_basis(guarded_problem *problem);
int guarded_crash_basis(guarded_problem *problem);

/* Basis statuses are GLP_BS, GLP_NL, GLP_NU, GLP_NF and GLP_NS; entry 0 is unused. */
int guarded_set_basis(guarded_problem *problem, const unsigned char *rows, const unsigned char *columns);
int guarded_get_basis(guarded_problem *problem, unsigned char *rows, unsigned char *columns);

int guarded_simplex(
  guarded_problem *problem, const guarded_simplex_options *options, guarded_simplex_result *result);
int guarded_exact(
  guarded_problem *problem, const guarded_simplex_options *options, guarded_simplex_result *result);
int guarded_integer(
  guarded_problem *problem, const guarded_integer_options *options, guarded_integer_result *result);

/*
 * New bounds and costs for a warm solve. `bounds` numbers the rows from 1 and the columns after them; the arrays of limits and
 * the objective have an unused entry 0 and are read at those numbers only.
 */
typedef struct {
  int bound_count;
  const int *bounds;
  const double *row_lower;
  const double *row_upper;
  const double *column_lower;
  const double *column_upper;
  int cost_count;
  const int *costs;
  const double *objective;
} guarded_changes;

/* Makes the changes and runs the simplex method from the last basis, all under one return point. */
int guarded_resolve(
  guarded_problem *problem, const guarded_changes *changes, const guarded_simplex_options *options,
  guarded_simplex_result *result);

/* One number of the last solve; NaN where the problem is not there any more, or not for this thread. */
double guarded_column_primal(const guarded_problem *problem, int column);
double guarded_column_dual(const guarded_problem *problem, int column);
double guarded_row_primal(const guarded_problem *problem, int row);
double guarded_row_dual(const guarded_problem *problem, int row);

/* Values of the last solve; entry 0 is unused, NULL where not wanted. */
int guarded_read_columns(guarded_problem *problem, double *primal, double *dual);
int guarded_read_rows(guarded_problem *problem, double *primal, double *dual);
int guarded_read_integer_columns(guarded_problem *problem, double *values);

#endif
