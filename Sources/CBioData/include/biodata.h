#ifndef CANDOR_BIODATA_H
#define CANDOR_BIODATA_H

#include <stddef.h>
#include <string.h>

/// The words the checker knows; Scripts/biocheck/build-lexicon.py writes them.
const void *candor_lexicon(size_t *size);

/// What the checker learned from rated bios; Scripts/biocheck/train.py writes it.
const void *candor_weights(size_t *size);

/// Has the processor fetch the memory at a place, which need not be one that may be read.
static inline void candor_fetch(const void *place) { __builtin_prefetch(place); }

/// Sixteen numbers that are weighed together.
typedef float candor_lanes __attribute__((ext_vector_type(16)));

/// Sixteen 16-bit numbers at a place, least byte first, which need not be aligned.
static inline candor_lanes candor_shorts(const void *place) {
  typedef short shorts __attribute__((ext_vector_type(16)));
  shorts found;
  memcpy(&found, place, sizeof found);
  return __builtin_convertvector(found, candor_lanes);
}

/// Sixteen 8-bit numbers at a place.
static inline candor_lanes candor_bytes(const void *place) {
  typedef signed char bytes __attribute__((ext_vector_type(16)));
  bytes found;
  memcpy(&found, place, sizeof found);
  return __builtin_convertvector(found, candor_lanes);
}

#endif
