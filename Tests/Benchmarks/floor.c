/* The floor under every answer: GLPK called from C reads an MPS file and solves it in floating point, without a proof.
     cc -O2 floor.c -o floor -lglpk && ./floor MODEL.mps */
#include <glpk.h>
#include <stdio.h>

int main(int argc, char **argv) {
  if (argc != 2) return 64;
  glp_term_out(GLP_OFF);
  glp_prob *program = glp_create_prob();
  if (glp_read_mps(program, GLP_MPS_FILE, NULL, argv[1]) != 0) return 2;
  glp_smcp control;
  glp_init_smcp(&control);
  control.msg_lev = GLP_MSG_OFF;
  if (glp_simplex(program, &control) != 0 || glp_get_status(program) != GLP_OPT) return 1;
  printf("rows %d columns %d objective %.12g\n", glp_get_num_rows(program), glp_get_num_cols(program),
         glp_get_obj_val(program));
  glp_delete_prob(program);
  glp_free_env();
  return 0;
}
