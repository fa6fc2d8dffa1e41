/* Times whole processes, several commands in turn, so that a busy machine troubles all of them alike.
     cc -O2 measure.c -o measure
     ./measure RUNS COMMAND… --- COMMAND… --- …
   Prints a line a command: median, least and greatest wall time and median processor time in milliseconds, greatest resident
   memory in MB, exit status. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { most_commands = 16 };

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return 1e3 * (double)now.tv_sec + 1e-6 * (double)now.tv_nsec;
}

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static double median(double *values, int count) {
  qsort(values, (size_t)count, sizeof *values, ascending);
  return count % 2 == 1 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

static double processor(const struct rusage *usage) {
  return 1e3 * (double)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) +
         1e-3 * (double)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec);
}

int main(int argc, char **argv) {
  int runs = argc > 2 ? atoi(argv[1]) : 0;
  if (runs < 1) {
    fprintf(stderr, "usage: measure RUNS COMMAND… [--- COMMAND…]…\n");
    return 64;
  }
  char **commands[most_commands];
  int count = 0;
  commands[count++] = argv + 2;
  for (int i = 2; i < argc; i++)
    if (strcmp(argv[i], "---") == 0 && count < most_commands) {
      argv[i] = NULL;
      commands[count++] = argv + i + 1;
    }

  double *times = calloc((size_t)(runs * count), sizeof *times);
  double *busy = calloc((size_t)(runs * count), sizeof *busy);
  double memory[most_commands] = {0};
  int status[most_commands] = {0};
  if (times == NULL || busy == NULL) return 1;
  for (int run = -1; run < runs; run++) /* the first round only warms the caches */
    for (int k = 0; k < count; k++) {
      double begin = milliseconds();
      pid_t child = fork();
      if (child == 0) {
        int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(commands[k][0], commands[k]);
        _exit(127);
      }
      struct rusage usage;
      int state = 0;
      if (child < 0 || wait4(child, &state, 0, &usage) < 0) return 1;
      if (run < 0) continue;
      times[k * runs + run] = milliseconds() - begin;
      busy[k * runs + run] = processor(&usage);
      status[k] = WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
      double resident = (double)usage.ru_maxrss / 1024;
      if (resident > memory[k]) memory[k] = resident;
    }

  for (int k = 0; k < count; k++) {
    double *own = times + k * runs;
    double middle = median(own, runs);
    printf("%.3f %.3f %.3f %.3f %.1f %d\n", middle, own[0], own[runs - 1], median(busy + k * runs, runs), memory[k],
           status[k]);
  }
  free(times);
  free(busy);
  return 0;
}
