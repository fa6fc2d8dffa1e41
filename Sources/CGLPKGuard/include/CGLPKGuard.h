#ifndef SOLIDARITY_CGLPKGUARD_H
#define SOLIDARITY_CGLPKGUARD_H
#include <glpk.h>
#endif
