#include "CGMP.h"
#include "Fractions.h"

#include <math.h>
#include <stdlib.h>

_Static_assert(GMP_NUMB_BITS == 64, "an inline number is one limb");

struct cgmp_big {
  mpq_t value;
};

/// A read-only view of a fraction; the inline form is lent two limbs of the caller's stack.
typedef struct {
  mpq_t value;
  mp_limb_t limbs[2];
} view;

static void lend(view *v, cgmp_fraction a) {
  if (a.big != NULL) {
    v->value[0] = a.big->value[0];
    return;
  }
  v->limbs[0] = cgmp_magnitude(a.numerator);
  v->limbs[1] = (mp_limb_t)a.denominator;
  mpz_roinit_n(mpq_numref(v->value), &v->limbs[0], a.numerator < 0 ? -1 : a.numerator > 0);
  mpz_roinit_n(mpq_denref(v->value), &v->limbs[1], 1);
}

static cgmp_fraction none(void) {
  const cgmp_fraction result = {NULL, 0, 0};
  return result;
}

/// Takes over a canonical number and gives it back inline wherever it fits, so that equal values have one form.
static cgmp_fraction finish(mpq_t value) {
  cgmp_fraction result = none();
  mpz_ptr n = mpq_numref(value), d = mpq_denref(value);
  if (mpz_sizeinbase(n, 2) <= 63 && mpz_sizeinbase(d, 2) <= 63) {
    result.numerator = (int64_t)mpz_get_si(n);
    result.denominator = (int64_t)mpz_get_si(d);
    mpq_clear(value);
    return result;
  }
  result.big = malloc(sizeof(cgmp_big));
  if (result.big == NULL) abort();  // as GMP itself does without memory
  result.big->value[0] = value[0];
  return result;
}

#define BINARY(NAME, OPERATION)                           \
  cgmp_fraction NAME(cgmp_fraction a, cgmp_fraction b) {  \
    view left, right;                                     \
    mpq_t result;                                         \
    lend(&left, a);                                       \
    lend(&right, b);                                      \
    mpq_init(result);                                     \
    OPERATION(result, left.value, right.value);           \
    return finish(result);                                \
  }

BINARY(cgmp_add, mpq_add)
BINARY(cgmp_subtract, mpq_sub)
BINARY(cgmp_multiply, mpq_mul)
BINARY(divide_nonzero, mpq_div)

cgmp_fraction cgmp_divide(cgmp_fraction a, cgmp_fraction b) {
  return cgmp_sign(b) == 0 ? none() : divide_nonzero(a, b);
}

cgmp_fraction cgmp_negate(cgmp_fraction a) {
  view v;
  mpq_t result;
  lend(&v, a);
  mpq_init(result);
  mpq_neg(result, v.value);
  return finish(result);
}

cgmp_fraction cgmp_floor(cgmp_fraction a) {
  view v;
  mpq_t result;
  lend(&v, a);
  mpq_init(result);
  mpz_fdiv_q(mpq_numref(result), mpq_numref(v.value), mpq_denref(v.value));
  return finish(result);
}

cgmp_fraction cgmp_numerator(cgmp_fraction a) {
  view v;
  mpq_t result;
  lend(&v, a);
  mpq_init(result);
  mpq_set_z(result, mpq_numref(v.value));
  return finish(result);
}

cgmp_fraction cgmp_denominator(cgmp_fraction a) {
  view v;
  mpq_t result;
  lend(&v, a);
  mpq_init(result);
  mpq_set_z(result, mpq_denref(v.value));
  return finish(result);
}

int cgmp_compare(cgmp_fraction a, cgmp_fraction b) {
  view left, right;
  lend(&left, a);
  lend(&right, b);
  const int order = mpq_cmp(left.value, right.value);
  return order < 0 ? -1 : order > 0;
}

bool cgmp_equal(cgmp_fraction a, cgmp_fraction b) {
  view left, right;
  lend(&left, a);
  lend(&right, b);
  return mpq_equal(left.value, right.value) != 0;
}

int cgmp_sign(cgmp_fraction a) {
  if (a.big != NULL) return mpq_sgn(a.big->value);
  return a.numerator < 0 ? -1 : a.numerator > 0;
}

static uint64_t mix(uint64_t hash, mpz_srcptr number) {
  const size_t count = mpz_size(number);
  hash = (hash ^ (uint64_t)count) * UINT64_C(0x9E3779B97F4A7C15);
  for (size_t i = 0; i < count; i++) {
    hash = (hash ^ (uint64_t)mpz_getlimbn(number, (mp_size_t)i)) * UINT64_C(0x9E3779B97F4A7C15);
    hash ^= hash >> 32;
  }
  return hash;
}

uint64_t cgmp_hash(cgmp_fraction a) {
  view v;
  lend(&v, a);
  const uint64_t hash = mix(mix(0, mpq_numref(v.value)), mpq_denref(v.value));
  return mpq_sgn(v.value) < 0 ? ~hash : hash;
}

size_t cgmp_bits(cgmp_fraction a) {
  view v;
  lend(&v, a);
  return mpz_sizeinbase(mpq_numref(v.value), 2) + mpz_sizeinbase(mpq_denref(v.value), 2);
}

double cgmp_double(cgmp_fraction a) {
  view v;
  lend(&v, a);
  const int sign = mpq_sgn(v.value);
  if (sign == 0) return 0;
  mpz_srcptr n = mpq_numref(v.value), d = mpq_denref(v.value);
  // A quotient of 63 or 64 bits with every bit below it gathered in its last bit rounds to double as the fraction does.
  const long length = (long)mpz_sizeinbase(n, 2) - (long)mpz_sizeinbase(d, 2);
  const long shift = 63 - length;
  mpz_t top, bottom, rest;
  mpz_init(top);
  mpz_init_set(bottom, d);
  mpz_init(rest);
  mpz_abs(top, n);
  if (shift >= 0) {
    mpz_mul_2exp(top, top, (mp_bitcnt_t)shift);
  } else {
    mpz_mul_2exp(bottom, bottom, (mp_bitcnt_t)-shift);
  }
  mpz_tdiv_qr(top, rest, top, bottom);
  uint64_t quotient = mpz_getlimbn(top, 0);
  if (mpz_sgn(rest) != 0) quotient |= 1;
  mpz_clear(top);
  mpz_clear(bottom);
  mpz_clear(rest);
  const double magnitude =
      length > 1100 ? HUGE_VAL : length < -1200 ? 0 : ldexp((double)quotient, (int)-shift);
  return sign < 0 ? -magnitude : magnitude;
}

cgmp_fraction cgmp_from_double(double value) {
  mpq_t result;
  mpq_init(result);
  mpq_set_d(result, value);
  return finish(result);
}

cgmp_fraction cgmp_from_integers(int64_t numerator, int64_t denominator) {
  if (denominator == 0) return none();
  mpq_t result;
  mpq_init(result);
  mpz_set_si(mpq_numref(result), numerator);
  mpz_set_si(mpq_denref(result), denominator);
  mpq_canonicalize(result);
  return finish(result);
}

cgmp_fraction cgmp_from_text(const char *numerator, const char *denominator) {
  mpq_t result;
  mpq_init(result);
  if (mpz_set_str(mpq_numref(result), numerator, 10) != 0 || mpz_set_str(mpq_denref(result), denominator, 10) != 0 ||
      mpz_sgn(mpq_denref(result)) == 0) {
    mpq_clear(result);
    return none();
  }
  mpq_canonicalize(result);
  return finish(result);
}

cgmp_fraction cgmp_power_of_ten(unsigned long exponent) {
  mpq_t result;
  mpq_init(result);
  mpz_ui_pow_ui(mpq_numref(result), 10, exponent);
  return finish(result);
}

static char *text(mpz_srcptr number) {
  char *result = malloc(mpz_sizeinbase(number, 10) + 2);
  if (result == NULL) abort();
  return mpz_get_str(result, 10, number);
}

char *cgmp_numerator_text(cgmp_fraction a) {
  view v;
  lend(&v, a);
  return text(mpq_numref(v.value));
}

char *cgmp_denominator_text(cgmp_fraction a) {
  view v;
  lend(&v, a);
  return text(mpq_denref(v.value));
}

void cgmp_copy(mpq_t result, cgmp_fraction a) {
  view v;
  lend(&v, a);
  mpq_set(result, v.value);
}

cgmp_fraction cgmp_take(mpq_t value) { return finish(value); }

void cgmp_free_text(char *text) { free(text); }

void cgmp_free(cgmp_big *big) {
  if (big == NULL) return;
  mpq_clear(big->value);
  free(big);
}
