#pragma once
#include <stddef.h>
#include "BlockTrees.h"

/// The learned model that tells content from page chrome: what `Tests/Quality/Training` writes and
/// `BlockModel` reads. It is part of the binary, so that there is no file to lose.
const unsigned char *tamis_block_model_bytes(void);
extern const size_t tamis_block_model_size;
