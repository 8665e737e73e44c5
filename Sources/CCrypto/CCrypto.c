#include "CCrypto.h"
#include <openssl/sha.h>

void tamis_sha1(const uint8_t *data, size_t length, uint8_t *digest) { SHA1(data, length, digest); }

void tamis_sha256(const uint8_t *data, size_t length, uint8_t *digest) { SHA256(data, length, digest); }
