#ifndef SOLIDARITY_CGMP_FRACTIONS_H
#define SOLIDARITY_CGMP_FRACTIONS_H

#include "CGMP.h"

/// Copies a fraction into an initialised rational of GMP.
void cgmp_copy(mpq_t result, cgmp_fraction a);

/// Takes over a canonical rational of GMP, inline wherever it fits.
cgmp_fraction cgmp_take(mpq_t value);

#endif
