#pragma once
#include <stddef.h>
#include "NameWeights.h"
#include "NameViterbi.h"

/// The models of the tagger of names: what `tamis train-entities` writes and `NameModel` reads. They are part
/// of the binary, so that there is no file to lose.
const unsigned char *tamis_names_fr_bytes(void);
extern const size_t tamis_names_fr_size;
const unsigned char *tamis_names_zh_bytes(void);
extern const size_t tamis_names_zh_size;
const unsigned char *tamis_names_en_bytes(void);
extern const size_t tamis_names_en_size;
