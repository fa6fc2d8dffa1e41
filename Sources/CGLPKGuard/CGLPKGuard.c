#include "guard.h"

#include <setjmp.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum { MESSAGE_SIZE = 2048 };

struct guarded_flag {
  atomic_int raised;
};

/* What the guard knows of one thread. GLPK's environment is thread-local as well. */
struct thread_state {
  jmp_buf return_point;
  const guarded_flag *cancellation;
  int armed;
  int live_problems;
  unsigned long number;       /* of the thread, from 1 */
  unsigned long environment;  /* counts the environments of this thread that were discarded */
  size_t message_length;
  char message[MESSAGE_SIZE];
};

static _Thread_local struct thread_state state;
static atomic_ulong threads_seen;

/* GLPK says what went wrong line by line through its terminal; only the last lines before an abort matter. */
static int hear(void *unused, const char *text) {
  (void)unused;
  if (state.armed && state.cancellation != NULL && guarded_flag_is_raised(state.cancellation)) {
    longjmp(state.return_point, GUARDED_CANCELLED);
  }
  size_t length = strlen(text);
  if (length >= MESSAGE_SIZE) {
    text += length - (MESSAGE_SIZE - 1);
    length = MESSAGE_SIZE - 1;
  }
  if (state.message_length + length >= MESSAGE_SIZE) {
    state.message_length = 0;
  }
  memcpy(state.message + state.message_length, text, length);
  state.message_length += length;
  state.message[state.message_length] = '\0';
  return 1;
}

static void leave(void *unused) {
  (void)unused;
  if (state.armed) {
    longjmp(state.return_point, GUARDED_ABORTED);
  }
}

static void install_hooks(int terminal) {
  glp_term_hook(hear, NULL);
  glp_error_hook(leave, NULL);
  glp_term_out(terminal ? GLP_ON : GLP_OFF);
}

static void discard_environment(void) {
  glp_free_env();
  state.environment += 1;
  state.live_problems = 0;
}

int guarded_check(const guarded_problem *problem) {
  if (state.number == 0) {
    state.number = atomic_fetch_add(&threads_seen, 1) + 1;
  }
  if (problem == NULL) {
    return GUARDED_DONE;
  }
  if (problem->thread != state.number) {
    return GUARDED_WRONG_THREAD;
  }
  return problem->environment == state.environment ? GUARDED_DONE : GUARDED_STALE;
}

int guarded_run(guarded_problem *problem, void (*operation)(void *), void *context, const guarded_flag *cancellation) {
  int refusal = guarded_check(problem);
  if (refusal != GUARDED_DONE) {
    return refusal;
  }
  state.message_length = 0;
  state.message[0] = '\0';
  state.cancellation = cancellation;
  /* Lines of progress are GLPK's only sign of life, so a solve that may be cancelled keeps talking to the hook. */
  install_hooks(cancellation != NULL);
  int outcome = setjmp(state.return_point);
  if (outcome == 0) {
    state.armed = 1;
    operation(context);
    state.armed = 0;
    state.cancellation = NULL;
    return GUARDED_DONE;
  }
  state.armed = 0;
  state.cancellation = NULL;
  /* The next call finds a new environment without hooks and installs them again, as every call does. */
  discard_environment();
  return outcome;
}

void guarded_bind(guarded_problem *problem) {
  problem->thread = state.number;
  problem->environment = state.environment;
  state.live_problems += 1;
}

void guarded_unbind(void) {
  state.live_problems -= 1;
}

void guarded_release_environment_if_idle(void) {
  if (state.live_problems == 0) {
    glp_free_env();
  }
}

const char *guarded_message(void) {
  return state.message;
}

const char *guarded_version(void) {
  return glp_version();
}

unsigned long guarded_recoveries(void) {
  return state.environment;
}

int guarded_live_problems(void) {
  return state.live_problems;
}

guarded_flag *guarded_flag_create(void) {
  guarded_flag *flag = malloc(sizeof *flag);
  if (flag != NULL) {
    atomic_init(&flag->raised, 0);
  }
  return flag;
}

void guarded_flag_raise(guarded_flag *flag) {
  if (flag != NULL) {
    atomic_store(&flag->raised, 1);
  }
}

int guarded_flag_is_raised(const guarded_flag *flag) {
  return flag != NULL && atomic_load(&((guarded_flag *)flag)->raised) != 0;
}

void guarded_flag_free(guarded_flag *flag) {
  free(flag);
}
