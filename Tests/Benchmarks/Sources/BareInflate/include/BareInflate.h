#pragma once
#include <stdint.h>

/// Inflates all members of a gzip file with zlib and nothing else, checksums checked, in pieces of 64 KiB.
/// Returns how many bytes came out; -1 where the file cannot be read or is damaged.
int64_t bare_inflate(const char *path);
