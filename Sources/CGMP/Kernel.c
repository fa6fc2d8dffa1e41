#include "Fractions.h"

#include <stdlib.h>
#include <string.h>

typedef unsigned __int128 wide;

/// 2⁶¹ − 1, a prime for which remainders cost two additions.
static const uint64_t prime = (UINT64_C(1) << 61) - 1;

struct cgmp_kernel {
  size_t size, count;
  uint32_t *rows, *columns;
  int64_t *values;
  /// Whether sums of entries times remainders stay below 127 bits.
  bool is_narrow;
  /// Factors of the matrix modulo the prime: below the diagonal the multipliers, above it what is left, on it the inverted pivots.
  uint64_t *factors;
  /// The row and the column of the matrix at each place of the factors.
  uint32_t *row_order, *column_order;
};

/// The remainder of a number below 2¹²².
static uint64_t reduce(wide a) {
  const uint64_t sum = (uint64_t)(a & prime) + (uint64_t)(a >> 61);
  const uint64_t once = (sum & prime) + (sum >> 61);
  return once >= prime ? once - prime : once;
}

/// The remainder of anything, sums of products included.
static uint64_t reduce_sum(wide a) { return reduce((a & prime) + (a >> 61)); }

static uint64_t times(uint64_t a, uint64_t b) { return reduce((wide)a * b); }

static uint64_t minus(uint64_t a, uint64_t b) { return a >= b ? a - b : a + prime - b; }

static uint64_t inverse(uint64_t a) {
  uint64_t result = 1, power = a;
  for (uint64_t exponent = prime - 2; exponent != 0; exponent >>= 1) {
    if (exponent & 1) result = times(result, power);
    power = times(power, power);
  }
  return result;
}

static uint64_t residue(int64_t value) {
  const uint64_t magnitude = reduce(cgmp_magnitude(value));
  return value < 0 ? minus(0, magnitude) : magnitude;
}

void cgmp_kernel_free(cgmp_kernel *kernel) {
  if (kernel == NULL) return;
  free(kernel->rows);
  free(kernel->columns);
  free(kernel->values);
  free(kernel->factors);
  free(kernel->row_order);
  free(kernel->column_order);
  free(kernel);
}

/// Places with few entries first, so that elimination fills in late.
static void order_by_count(size_t size, size_t count, const uint32_t *places, uint32_t *order, uint32_t *scratch) {
  memset(scratch, 0, size * sizeof(uint32_t));
  for (size_t e = 0; e < count; e++) scratch[places[e]]++;
  size_t next = 0;
  for (uint32_t wanted = 0; wanted <= size && next < size; wanted++) {
    for (uint32_t place = 0; place < size; place++) {
      if (scratch[place] == wanted) order[next++] = place;
    }
  }
}

/// Gaussian elimination modulo the prime; false where there is no pivot.
static cgmp_outcome eliminate(cgmp_kernel *kernel, cgmp_stop stop, const void *context) {
  const size_t n = kernel->size;
  uint64_t *a = kernel->factors;
  for (size_t step = 0; step < n; step++) {
    if (stop(context)) return CGMP_STOPPED;
    size_t pivot = step;
    while (pivot < n && a[pivot * n + step] == 0) pivot++;
    if (pivot == n) return CGMP_SINGULAR;
    if (pivot != step) {
      for (size_t column = 0; column < n; column++) {
        const uint64_t swap = a[pivot * n + column];
        a[pivot * n + column] = a[step * n + column];
        a[step * n + column] = swap;
      }
      const uint32_t swap = kernel->row_order[pivot];
      kernel->row_order[pivot] = kernel->row_order[step];
      kernel->row_order[step] = swap;
    }
    const uint64_t inverted = inverse(a[step * n + step]);
    a[step * n + step] = inverted;
    for (size_t row = step + 1; row < n; row++) {
      if (a[row * n + step] == 0) continue;
      const uint64_t factor = times(a[row * n + step], inverted);
      a[row * n + step] = factor;
      for (size_t column = step + 1; column < n; column++) {
        const uint64_t entry = a[step * n + column];
        if (entry != 0) a[row * n + column] = minus(a[row * n + column], times(factor, entry));
      }
    }
  }
  return CGMP_DONE;
}

cgmp_outcome cgmp_kernel_make(
    size_t size, size_t count, const uint32_t *rows, const uint32_t *columns, const int64_t *values, cgmp_stop stop,
    const void *context, cgmp_kernel **result) {
  *result = NULL;
  cgmp_kernel *kernel = calloc(1, sizeof(cgmp_kernel));
  if (kernel == NULL) return CGMP_NO_MEMORY;
  kernel->size = size;
  kernel->count = count;
  kernel->rows = malloc((count + 1) * sizeof(uint32_t));
  kernel->columns = malloc((count + 1) * sizeof(uint32_t));
  kernel->values = malloc((count + 1) * sizeof(int64_t));
  kernel->factors = size < 65536 ? calloc(size * size + 1, sizeof(uint64_t)) : NULL;
  kernel->row_order = malloc((size + 1) * sizeof(uint32_t));
  kernel->column_order = malloc((size + 1) * sizeof(uint32_t));
  uint32_t *row_place = malloc((size + 1) * sizeof(uint32_t));
  uint32_t *column_place = malloc((size + 1) * sizeof(uint32_t));
  cgmp_outcome outcome = CGMP_NO_MEMORY;
  if (kernel->rows != NULL && kernel->columns != NULL && kernel->values != NULL && kernel->factors != NULL &&
      kernel->row_order != NULL && kernel->column_order != NULL && row_place != NULL && column_place != NULL) {
    memcpy(kernel->rows, rows, count * sizeof(uint32_t));
    memcpy(kernel->columns, columns, count * sizeof(uint32_t));
    memcpy(kernel->values, values, count * sizeof(int64_t));
    order_by_count(size, count, rows, kernel->row_order, row_place);
    order_by_count(size, count, columns, kernel->column_order, column_place);
    for (uint32_t place = 0; place < size; place++) {
      row_place[kernel->row_order[place]] = place;
      column_place[kernel->column_order[place]] = place;
    }
    uint64_t largest = 0;
    for (size_t e = 0; e < count; e++) {
      if (cgmp_magnitude(values[e]) > largest) largest = cgmp_magnitude(values[e]);
      kernel->factors[(size_t)row_place[rows[e]] * size + column_place[columns[e]]] = residue(values[e]);
    }
    // 61 bits of a remainder, 48 of an entry and 16 of the number of entries in a row stay below 127.
    kernel->is_narrow = largest < (UINT64_C(1) << 48);
    outcome = eliminate(kernel, stop, context);
  }
  free(row_place);
  free(column_place);
  if (outcome == CGMP_DONE) {
    *result = kernel;
  } else {
    cgmp_kernel_free(kernel);
  }
  return outcome;
}

/// Σ factors · values, taken modulo the prime before it can overflow.
static uint64_t dot(const uint64_t *factors, size_t stride, const uint64_t *values, size_t count) {
  wide sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += (wide)factors[i * stride] * values[i];
    if ((i & 31) == 31) sum = reduce_sum(sum);
  }
  return reduce_sum(sum);
}

/// The solution modulo the prime, for a right-hand side by row (or by column when transposed).
static void solve_residues(
    const cgmp_kernel *kernel, bool transposed, const uint64_t *right, uint64_t *work, uint64_t *solution) {
  const size_t n = kernel->size;
  const uint64_t *a = kernel->factors;
  const uint32_t *from = transposed ? kernel->column_order : kernel->row_order;
  const uint32_t *to = transposed ? kernel->row_order : kernel->column_order;
  for (size_t i = 0; i < n; i++) {
    const uint64_t known = dot(transposed ? a + i : a + i * n, transposed ? n : 1, work, i);
    const uint64_t value = minus(right[from[i]], known);
    work[i] = transposed ? times(value, a[i * n + i]) : value;
  }
  for (size_t i = n; i-- > 0;) {
    const size_t later = n - i - 1;
    const uint64_t *factors = transposed ? a + (i + 1) * n + i : a + i * n + i + 1;
    const uint64_t value = minus(work[i], later == 0 ? 0 : dot(factors, transposed ? n : 1, work + i + 1, later));
    work[i] = transposed ? value : times(value, a[i * n + i]);
    solution[to[i]] = work[i];
  }
}

/// What one solve works with.
typedef struct {
  const cgmp_kernel *kernel;
  bool transposed;
  mpz_t *target;     // the right-hand side in whole numbers
  mpz_t *rest;       // what of it the lifted digits do not explain, divided by the modulus
  mpz_t *lifted;     // the solution modulo the modulus
  mpz_t modulus;     // the prime to the number of digits
  mpz_t denominator; // a common denominator of the solution
  mpz_t bound, first, second, third, fourth, quotient;
  uint64_t *residues, *work, *digits;
  __int128 *sums;
} lifting;

/// Takes the next digit of every component off the rest.
static void lift(lifting *l) {
  const cgmp_kernel *kernel = l->kernel;
  const size_t n = kernel->size;
  for (size_t i = 0; i < n; i++) l->residues[i] = mpz_fdiv_ui(l->rest[i], prime);
  solve_residues(kernel, l->transposed, l->residues, l->work, l->digits);
  const uint32_t *rows = l->transposed ? kernel->columns : kernel->rows;
  const uint32_t *columns = l->transposed ? kernel->rows : kernel->columns;
  if (kernel->is_narrow) {
    memset(l->sums, 0, n * sizeof(__int128));
    for (size_t e = 0; e < kernel->count; e++) {
      l->sums[rows[e]] += (__int128)kernel->values[e] * (__int128)l->digits[columns[e]];
    }
    for (size_t i = 0; i < n; i++) {
      const bool is_negative = l->sums[i] < 0;
      const wide magnitude = is_negative ? -(wide)l->sums[i] : (wide)l->sums[i];
      mpz_set_ui(l->first, (uint64_t)(magnitude >> 64));
      mpz_mul_2exp(l->first, l->first, 64);
      mpz_add_ui(l->first, l->first, (uint64_t)magnitude);
      if (is_negative) {
        mpz_add(l->rest[i], l->rest[i], l->first);
      } else {
        mpz_sub(l->rest[i], l->rest[i], l->first);
      }
    }
  } else {
    for (size_t e = 0; e < kernel->count; e++) {
      mpz_set_si(l->first, kernel->values[e]);
      mpz_submul_ui(l->rest[rows[e]], l->first, l->digits[columns[e]]);
    }
  }
  for (size_t i = 0; i < n; i++) {
    mpz_divexact_ui(l->rest[i], l->rest[i], prime);
    mpz_addmul_ui(l->lifted[i], l->modulus, l->digits[i]);
  }
  mpz_mul_ui(l->modulus, l->modulus, prime);
}

/// Finds the denominator by which a remainder becomes a small numerator (Wang's rational reconstruction); false where none is small.
static bool reconstruct(lifting *l, mpz_t remainder, mpz_t denominator) {
  mpz_set(l->first, l->modulus);
  mpz_fdiv_r(l->second, remainder, l->modulus);
  mpz_set_ui(l->third, 0);
  mpz_set_ui(l->fourth, 1);
  while (mpz_cmpabs(l->second, l->bound) > 0) {
    mpz_tdiv_qr(l->quotient, l->first, l->first, l->second);
    mpz_swap(l->first, l->second);
    mpz_submul(l->third, l->quotient, l->fourth);
    mpz_swap(l->third, l->fourth);
  }
  mpz_abs(denominator, l->fourth);
  return mpz_sgn(denominator) != 0 && mpz_cmp(denominator, l->bound) <= 0;
}

/// Tries to read the solution off the lifted digits: numerators over one denominator, checked against the matrix.
static bool read_solution(lifting *l, mpz_t *numerators) {
  const cgmp_kernel *kernel = l->kernel;
  const size_t n = kernel->size;
  mpz_t extra;
  mpz_fdiv_q_2exp(l->bound, l->modulus, 1);
  mpz_sqrt(l->bound, l->bound);
  mpz_set_ui(l->denominator, 1);
  mpz_init(extra);
  bool is_small = true;
  for (size_t i = 0; i < n && is_small; i++) {
    mpz_mul(numerators[i], l->lifted[i], l->denominator);
    mpz_mod(numerators[i], numerators[i], l->modulus);
    mpz_sub(extra, l->modulus, numerators[i]);
    if (mpz_cmp(numerators[i], l->bound) <= 0 || mpz_cmp(extra, l->bound) <= 0) continue;
    is_small = reconstruct(l, numerators[i], extra);
    if (is_small) mpz_mul(l->denominator, l->denominator, extra);
    is_small = is_small && mpz_cmp(l->denominator, l->bound) <= 0;
  }
  mpz_clear(extra);
  if (!is_small) return false;
  for (size_t i = 0; i < n; i++) {
    mpz_mul(numerators[i], l->lifted[i], l->denominator);
    mpz_mod(numerators[i], numerators[i], l->modulus);
    mpz_sub(l->first, l->modulus, numerators[i]);
    if (mpz_cmp(l->first, numerators[i]) < 0) mpz_neg(numerators[i], l->first);
  }
  // The digits so far may look like a solution without being one: only the matrix can tell.
  const uint32_t *rows = l->transposed ? kernel->columns : kernel->rows;
  const uint32_t *columns = l->transposed ? kernel->rows : kernel->columns;
  mpz_t *sums = malloc((n + 1) * sizeof(mpz_t));
  if (sums == NULL) return false;
  for (size_t i = 0; i < n; i++) {
    mpz_init(sums[i]);
    mpz_mul(sums[i], l->target[i], l->denominator);
  }
  for (size_t e = 0; e < kernel->count; e++) {
    mpz_mul_si(l->first, numerators[columns[e]], kernel->values[e]);
    mpz_sub(sums[rows[e]], sums[rows[e]], l->first);
  }
  bool holds = true;
  for (size_t i = 0; i < n; i++) {
    holds = holds && mpz_sgn(sums[i]) == 0;
    mpz_clear(sums[i]);
  }
  free(sums);
  return holds;
}

static mpz_t *numbers(size_t count) {
  mpz_t *result = malloc((count + 1) * sizeof(mpz_t));
  if (result == NULL) abort();  // as GMP itself does without memory
  for (size_t i = 0; i < count; i++) mpz_init(result[i]);
  return result;
}

static void release(mpz_t *numbers, size_t count) {
  for (size_t i = 0; i < count; i++) mpz_clear(numbers[i]);
  free(numbers);
}

static void *room(size_t bytes) {
  void *result = malloc(bytes + 1);
  if (result == NULL) abort();
  return result;
}

cgmp_outcome cgmp_kernel_solve(
    const cgmp_kernel *kernel, bool transposed, const cgmp_fraction *right, cgmp_fraction *solution, cgmp_stop stop,
    const void *context) {
  const size_t n = kernel->size;
  lifting l = {.kernel = kernel, .transposed = transposed};
  l.target = numbers(n);
  l.rest = numbers(n);
  l.lifted = numbers(n);
  mpz_t *numerators = numbers(n);
  mpz_inits(l.modulus, l.denominator, l.bound, l.first, l.second, l.third, l.fourth, l.quotient, NULL);
  l.residues = room(n * sizeof(uint64_t));
  l.work = room(n * sizeof(uint64_t));
  l.digits = room(n * sizeof(uint64_t));
  l.sums = room(n * sizeof(__int128));

  mpz_t scale;
  mpq_t value;
  mpz_init_set_ui(scale, 1);
  mpq_init(value);
  for (size_t i = 0; i < n; i++) {
    cgmp_copy(value, right[i]);
    mpz_lcm(scale, scale, mpq_denref(value));
  }
  for (size_t i = 0; i < n; i++) {
    cgmp_copy(value, right[i]);
    mpz_divexact(l.target[i], scale, mpq_denref(value));
    mpz_mul(l.target[i], l.target[i], mpq_numref(value));
    mpz_set(l.rest[i], l.target[i]);
  }
  mpq_clear(value);

  cgmp_outcome outcome = CGMP_STOPPED;
  mpz_set_ui(l.modulus, 1);
  size_t digits = 0, attempt = 3;
  while (!stop(context)) {
    lift(&l);
    digits++;
    if (digits < attempt) continue;
    attempt = digits + digits / 4 + 1;
    if (read_solution(&l, numerators)) {
      outcome = CGMP_DONE;
      break;
    }
  }
  if (outcome == CGMP_DONE) {
    mpz_mul(l.denominator, l.denominator, scale);
    for (size_t i = 0; i < n; i++) {
      mpq_t component;
      mpq_init(component);
      mpz_set(mpq_numref(component), numerators[i]);
      mpz_set(mpq_denref(component), l.denominator);
      mpq_canonicalize(component);
      solution[i] = cgmp_take(component);
    }
  }
  mpz_clear(scale);
  release(l.target, n);
  release(l.rest, n);
  release(l.lifted, n);
  release(numerators, n);
  mpz_clears(l.modulus, l.denominator, l.bound, l.first, l.second, l.third, l.fourth, l.quotient, NULL);
  free(l.residues);
  free(l.work);
  free(l.digits);
  free(l.sums);
  return outcome;
}
