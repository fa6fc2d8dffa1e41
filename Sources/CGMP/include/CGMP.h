#ifndef SOLIDARITY_CGMP_H
#define SOLIDARITY_CGMP_H

#include <gmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A fraction too large for the inline form, owned by whoever holds the pointer.
typedef struct cgmp_big cgmp_big;

/// A canonical fraction: `big` where it is set, else `numerator / denominator` with |numerator| and denominator
/// below 2^63. A denominator of 0 with no `big` says that there is no result.
typedef struct {
  cgmp_big *big;
  int64_t numerator;
  int64_t denominator;
} cgmp_fraction;

/// Numerator and denominator of an inline result; denominator 0 means that it did not fit.
typedef struct {
  int64_t numerator;
  int64_t denominator;
} cgmp_small;

// Arithmetic that always succeeds. Operands are borrowed, results owned by the caller.
cgmp_fraction cgmp_add(cgmp_fraction a, cgmp_fraction b);
cgmp_fraction cgmp_subtract(cgmp_fraction a, cgmp_fraction b);
cgmp_fraction cgmp_multiply(cgmp_fraction a, cgmp_fraction b);
/// The quotient; no result for a zero divisor.
cgmp_fraction cgmp_divide(cgmp_fraction a, cgmp_fraction b);
cgmp_fraction cgmp_negate(cgmp_fraction a);
/// The greatest whole number that is not above `a`.
cgmp_fraction cgmp_floor(cgmp_fraction a);
cgmp_fraction cgmp_numerator(cgmp_fraction a);
cgmp_fraction cgmp_denominator(cgmp_fraction a);

int cgmp_compare(cgmp_fraction a, cgmp_fraction b);
bool cgmp_equal(cgmp_fraction a, cgmp_fraction b);
int cgmp_sign(cgmp_fraction a);
uint64_t cgmp_hash(cgmp_fraction a);
/// Bits of the numerator plus bits of the denominator.
size_t cgmp_bits(cgmp_fraction a);
/// The double nearest to `a`, ties to even.
double cgmp_double(cgmp_fraction a);
/// The exact value of a finite double.
cgmp_fraction cgmp_from_double(double value);
/// `numerator / denominator` in lowest terms; no result for a zero denominator.
cgmp_fraction cgmp_from_integers(int64_t numerator, int64_t denominator);
/// Both in decimal digits with an optional leading minus on the numerator; no result where they are not numbers.
cgmp_fraction cgmp_from_text(const char *numerator, const char *denominator);
/// 10 to a power.
cgmp_fraction cgmp_power_of_ten(unsigned long exponent);
/// Decimal digits, to be freed with `cgmp_free_text`.
char *cgmp_numerator_text(cgmp_fraction a);
char *cgmp_denominator_text(cgmp_fraction a);
void cgmp_free_text(char *text);
void cgmp_free(cgmp_big *big);

// The inline form. Everything is canonical on entry and on exit, and nothing here allocates.

static inline uint64_t cgmp_magnitude(int64_t a) { return a < 0 ? (uint64_t)0 - (uint64_t)a : (uint64_t)a; }

static inline uint64_t cgmp_gcd(uint64_t a, uint64_t b) {
  if (a == 0) return b;
  if (b == 0) return a;
  if (a == 1 || b == 1) return 1;
  const int shift = __builtin_ctzll(a | b);
  a >>= __builtin_ctzll(a);
  do {
    b >>= __builtin_ctzll(b);
    if (a > b) {
      const uint64_t swap = a;
      a = b;
      b = swap;
    }
    b -= a;
  } while (b != 0);
  return a << shift;
}

static inline cgmp_small cgmp_small_none(void) {
  const cgmp_small none = {0, 0};
  return none;
}

static inline cgmp_small cgmp_small_make(__int128 numerator, __int128 denominator) {
  if (numerator > INT64_MAX || numerator < -(__int128)INT64_MAX || denominator > INT64_MAX) return cgmp_small_none();
  const cgmp_small result = {(int64_t)numerator, (int64_t)denominator};
  return result;
}

static inline cgmp_small cgmp_small_add(int64_t an, int64_t ad, int64_t bn, int64_t bd) {
  if (ad == 1 && bd == 1) return cgmp_small_make((__int128)an + bn, 1);
  const int64_t g = ad == bd ? ad : (int64_t)cgmp_gcd((uint64_t)ad, (uint64_t)bd);
  if (g == 1) return cgmp_small_make((__int128)an * bd + (__int128)bn * ad, (__int128)ad * bd);
  // Only divisors of the denominators' common divisor can still cancel.
  const int64_t left = ad / g, right = bd / g;
  const __int128 sum = (__int128)an * right + (__int128)bn * left;
  const unsigned __int128 magnitude = sum < 0 ? -(unsigned __int128)sum : (unsigned __int128)sum;
  const uint64_t rest = (magnitude >> 64) == 0 ? (uint64_t)magnitude % (uint64_t)g : (uint64_t)(magnitude % (uint64_t)g);
  const int64_t h = (int64_t)cgmp_gcd(rest, (uint64_t)g);
  return cgmp_small_make(h == 1 ? sum : sum / h, (__int128)left * (bd / h));
}

static inline cgmp_small cgmp_small_multiply(int64_t an, int64_t ad, int64_t bn, int64_t bd) {
  if (ad != 1 || bd != 1) {
    const int64_t g = (int64_t)cgmp_gcd(cgmp_magnitude(an), (uint64_t)bd);
    const int64_t h = (int64_t)cgmp_gcd(cgmp_magnitude(bn), (uint64_t)ad);
    if (g != 1) an /= g, bd /= g;
    if (h != 1) bn /= h, ad /= h;
  }
  return cgmp_small_make((__int128)an * bn, (__int128)ad * bd);
}

/// The sign of a − b.
static inline int cgmp_small_compare(int64_t an, int64_t ad, int64_t bn, int64_t bd) {
  const __int128 left = (__int128)an * bd, right = (__int128)bn * ad;
  return left < right ? -1 : left > right ? 1 : 0;
}

#include "CGMPKernel.h"

#endif
