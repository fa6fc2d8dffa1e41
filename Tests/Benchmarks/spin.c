/* The same number of additions on one thread or shared between two: what two threads give at most.   spin THREADS */
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

static void *spin(void *share) {
  volatile uint64_t sum = 0;
  for (uint64_t i = 0; i < 1200000000u / (uintptr_t)share; i++) sum += i;
  return NULL;
}

int main(int count, char **words) {
  uintptr_t threads = count > 1 && atoi(words[1]) == 2 ? 2 : 1;
  pthread_t other;
  if (threads == 2) pthread_create(&other, NULL, spin, (void *)threads);
  spin((void *)threads);
  if (threads == 2) pthread_join(other, NULL);
  return 0;
}
