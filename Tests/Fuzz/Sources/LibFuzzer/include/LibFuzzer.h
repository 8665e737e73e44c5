#ifndef TAMIS_LIBFUZZER_H
#define TAMIS_LIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// LLVM's fuzzing loop (<https://llvm.org/docs/LibFuzzer.html>): calls `test` with inputs that it changes after
/// what of the code they reach, until its limits are met. A crash ends the process and leaves the input behind.
/// @returns the status to exit with
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));

#endif
