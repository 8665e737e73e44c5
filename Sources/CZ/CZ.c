#include "CZ.h"
