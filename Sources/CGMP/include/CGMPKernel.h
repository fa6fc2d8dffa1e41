#ifndef SOLIDARITY_CGMP_KERNEL_H
#define SOLIDARITY_CGMP_KERNEL_H

#include "CGMP.h"

/// A square matrix of whole numbers with its inverse modulo a prime at hand, for exact solutions by p-adic lifting
/// (Dixon, Numerische Mathematik 40, 1982).
typedef struct cgmp_kernel cgmp_kernel;

/// Asked now and then with the caller's context; true ends the work.
typedef bool (*cgmp_stop)(const void *context);

/// What came of a piece of work.
typedef enum { CGMP_DONE = 0, CGMP_STOPPED = 1, CGMP_SINGULAR = 2, CGMP_NO_MEMORY = 3 } cgmp_outcome;

/// Prepares the matrix with `count` entries; each place occurs at most once. `CGMP_SINGULAR` says that it has no inverse modulo the
/// prime, which leaves open whether it has one in fractions.
cgmp_outcome cgmp_kernel_make(
    size_t size, size_t count, const uint32_t *rows, const uint32_t *columns, const int64_t *values, cgmp_stop stop,
    const void *context, cgmp_kernel **result);

/// Solves A·x = b, or Aᵀ·x = b; the solution is checked against the matrix in whole numbers before it is handed out. The caller owns it.
cgmp_outcome cgmp_kernel_solve(
    const cgmp_kernel *kernel, bool transposed, const cgmp_fraction *right, cgmp_fraction *solution, cgmp_stop stop,
    const void *context);

void cgmp_kernel_free(cgmp_kernel *kernel);

#endif
