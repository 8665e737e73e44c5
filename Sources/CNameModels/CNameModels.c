#include "CNameModels.h"

// Whole lines of the processor's cache, as the tables in them want it.

_Alignas(64) static const unsigned char french[] = {
#embed "names-fr.bin"
};
_Alignas(64) static const unsigned char chinese[] = {
#embed "names-zh.bin"
};
_Alignas(64) static const unsigned char english[] = {
#embed "names-en.bin"
};

const unsigned char *tamis_names_fr_bytes(void) { return french; }
const size_t tamis_names_fr_size = sizeof french;
const unsigned char *tamis_names_zh_bytes(void) { return chinese; }
const size_t tamis_names_zh_size = sizeof chinese;
const unsigned char *tamis_names_en_bytes(void) { return english; }
const size_t tamis_names_en_size = sizeof english;
