#include "CBlockModel.h"

static const unsigned char bytes[] = {
#embed "block_model.bin"
};

const unsigned char *tamis_block_model_bytes(void) { return bytes; }
const size_t tamis_block_model_size = sizeof bytes;
