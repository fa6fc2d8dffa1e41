/* Warm solves of GLPK from C on one MPS file: before each, every row's upper limit is scaled by a factor in [0.8, 1.2], and the
   dual simplex method goes on from the last basis.   warm MODEL.mps SOLVES   prints microseconds a solve. */
#include <glpk.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + 1e-9 * now.tv_nsec;
}

int main(int count, char **words) {
  if (count < 3) return 64;
  int solves = atoi(words[2]);
  glp_term_out(GLP_OFF);
  glp_prob *problem = glp_create_prob();
  if (glp_read_mps(problem, GLP_MPS_FILE, NULL, words[1]) != 0) return 2;
  glp_smcp settings;
  glp_init_smcp(&settings);
  settings.msg_lev = GLP_MSG_OFF;
  if (glp_simplex(problem, &settings) != 0) return 1;
  settings.meth = GLP_DUALP;
  int rows = glp_get_num_rows(problem);
  double *upper = calloc(rows + 1, sizeof *upper);
  for (int row = 1; row <= rows; row++)
    if (glp_get_row_type(problem, row) == GLP_UP) upper[row] = glp_get_row_ub(problem, row);
  srand(1);
  double start = seconds();
  for (int solve = 0; solve < solves; solve++) {
    for (int row = 1; row <= rows; row++)
      if (upper[row] != 0) glp_set_row_bnds(problem, row, GLP_UP, 0, upper[row] * (0.8 + 0.4 * rand() / RAND_MAX));
    if (glp_simplex(problem, &settings) != 0) return 1;
  }
  printf("%.2f\n", (seconds() - start) * 1e6 / solves);
  glp_delete_prob(problem);
  free(upper);
  return 0;
}
