#ifndef SOLIDARITY_CGMP_H
#define SOLIDARITY_CGMP_H
#include <gmp.h>
#endif
