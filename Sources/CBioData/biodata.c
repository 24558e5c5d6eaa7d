#include "biodata.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(16) static const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

_Alignas(16) static const unsigned char weights[] = {
#embed "weights.bin"
};

const void *candor_lexicon(size_t *size) {
  *size = sizeof lexicon;
  return lexicon;
}

const void *candor_weights(size_t *size) {
  *size = sizeof weights;
  return weights;
}
