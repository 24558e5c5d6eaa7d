#ifndef CANDOR_FUZZ_DRIVER_H
#define CANDOR_FUZZ_DRIVER_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's own main: calls `check` with inputs without end, or as its arguments say.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*check)(const uint8_t *data, size_t size));

#endif
