#include "biodata.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

_Alignas(64) static const unsigned char weights[] = {
#embed "weights.bin"
};

// Each sum is compiled for wide registers too, and the loader takes what the processor has. The sums are the same, bit for
// bit: every column is added up in the same order, and nothing is multiplied and added in one step.
#if defined(__x86_64__) && defined(__GLIBC__)
#define WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define WIDE
#endif

// Whole numbers are summed up as such: that is exact, and quicker than to make each a floating-point number first.
typedef int ints __attribute__((ext_vector_type(16)));
typedef short shorts __attribute__((ext_vector_type(32)));
typedef signed char bytes __attribute__((ext_vector_type(32)));
typedef float floats __attribute__((ext_vector_type(16)));

static inline void put(const ints *first, const ints *second, float *sums) {
  const floats found[2] = {__builtin_convertvector(*first, floats), __builtin_convertvector(*second, floats)};
  memcpy(sums, found, sizeof found);
}

WIDE void candor_sum_shorts(const void *const *places, size_t count, float *sums) {
  ints first = 0, second = 0;
  for (size_t index = 0; index < count; index++) {
    shorts found;
    memcpy(&found, places[index], sizeof found);
    first += __builtin_convertvector(found.lo, ints);
    second += __builtin_convertvector(found.hi, ints);
  }
  put(&first, &second, sums);
}

WIDE void candor_sum_bytes(const void *const *places, size_t count, float *sums) {
  ints first = 0, second = 0;
  while (count > 0) {
    // So few that no sum of theirs passes 16 bits.
    const size_t few = count < 256 ? count : 256;
    shorts part = 0;
    for (size_t index = 0; index < few; index++) {
      bytes found;
      memcpy(&found, places[index], sizeof found);
      part += __builtin_convertvector(found, shorts);
    }
    first += __builtin_convertvector(part.lo, ints);
    second += __builtin_convertvector(part.hi, ints);
    places += few;
    count -= few;
  }
  put(&first, &second, sums);
}

WIDE void candor_add_measures(const void *weights, const float *values, const struct candor_measures *measures, size_t count,
                              float *sums) {
#pragma STDC FP_CONTRACT OFF
  floats first, second;
  memcpy(&first, sums, sizeof first);
  memcpy(&second, sums + 16, sizeof second);
  for (size_t index = 0; index < count; index++) {
    const size_t start = measures[index].first, end = start + measures[index].count;
    for (size_t row = start; row < end; row++) {
      floats found[2];
      memcpy(found, (const char *)weights + row * sizeof found, sizeof found);
      first += found[0] * values[row];
      second += found[1] * values[row];
    }
  }
  memcpy(sums, &first, sizeof first);
  memcpy(sums + 16, &second, sizeof second);
}

const void *candor_lexicon(size_t *size) {
  *size = sizeof lexicon;
  return lexicon;
}

const void *candor_weights(size_t *size) {
  *size = sizeof weights;
  return weights;
}
