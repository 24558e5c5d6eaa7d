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

/// Sums up the 32 16-bit numbers at each of `count` places, least byte first, into 32 `sums`.
void candor_sum_shorts(const void *const *places, size_t count, float *sums);

/// Sums up the 32 8-bit numbers at each of `count` places into 32 `sums`.
void candor_sum_bytes(const void *const *places, size_t count, float *sums);

/// Neighbouring measures of a sentence: the number of the first, and how many there are.
struct candor_measures {
  unsigned first;
  unsigned count;
};

/// Adds the 32 floating-point weights of some measures, each times the measure's value, to 32 `sums`, one after the other.
///
/// `weights` and `values` begin with the measure of the number 0; `count` says how many `measures` there are.
void candor_add_measures(const void *weights, const float *values, const struct candor_measures *measures, size_t count,
                         float *sums);

#endif
