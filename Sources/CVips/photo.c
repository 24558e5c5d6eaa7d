#include "photo.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What is used of libvips and glib; the library's soname has promised this interface since 2014.
// The numbers are those of its headers (VipsSize, VipsInteresting, VipsFailOn, VipsBandFormat, VipsInterpretation,
// VipsForeignHeifCompression).
typedef struct vips_image vips_image;
enum { SIZE_DOWN = 2, ATTENTION = 3, FAIL_ON_TRUNCATED = 1, FORMAT_UCHAR = 0, SRGB = 22, COMPRESSION_AV1 = 4 };
static const int longest_side = 10000000;

static struct {
  int (*vips_init)(const char *);
  int (*vips_version)(int);
  void (*vips_concurrency_set)(int);
  void (*vips_cache_set_max)(int);
  void (*vips_operation_block_set)(const char *, int);
  const char *(*vips_error_buffer)(void);
  void (*vips_error_clear)(void);
  unsigned long (*vips_type_find)(const char *, const char *);
  vips_image *(*vips_image_new_from_buffer)(const void *, size_t, const char *, ...);
  vips_image *(*vips_image_new_from_memory)(const void *, size_t, int, int, int, int);
  void *(*vips_image_write_to_memory)(vips_image *, size_t *);
  int (*vips_image_get_width)(const vips_image *);
  int (*vips_image_get_height)(const vips_image *);
  int (*vips_image_get_bands)(const vips_image *);
  int (*vips_image_get_n_pages)(vips_image *);
  int (*vips_image_get_page_height)(vips_image *);
  int (*vips_image_hasalpha)(vips_image *);
  unsigned long (*vips_image_get_typeof)(const vips_image *, const char *);
  int (*vips_image_get_int)(const vips_image *, const char *, int *);
  void (*vips_image_set_int)(vips_image *, const char *, int);
  int (*vips_image_get_array_int)(vips_image *, const char *, int **, int *);
  void (*vips_image_set_array_int)(vips_image *, const char *, const int *, int);
  int (*vips_thumbnail_buffer)(void *, size_t, vips_image **, int, ...);
  int (*vips_thumbnail_image)(vips_image *, vips_image **, int, ...);
  int (*vips_copy)(vips_image *, vips_image **, ...);
  int (*vips_colourspace)(vips_image *, vips_image **, int, ...);
  int (*vips_cast)(vips_image *, vips_image **, int, ...);
  int (*vips_heifsave_buffer)(vips_image *, void **, size_t *, ...);
  int (*vips_webpsave_buffer)(vips_image *, void **, size_t *, ...);
  int (*vips_jpegsave_buffer)(vips_image *, void **, size_t *, ...);
  int (*vips_pngsave_buffer)(vips_image *, void **, size_t *, ...);
  void (*g_object_unref)(void *);
  void (*g_free)(void *);
  void *(*g_malloc)(size_t);
} lib;

static char version[32];

int photo_open_library(void) {
  void *handle = dlopen("libvips.so.42", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return PHOTO_NO_LIBRARY;
  int missing = 0;
#define FIND(name) missing |= !(*(void **)&lib.name = dlsym(handle, #name))
  FIND(vips_init);
  FIND(vips_version);
  FIND(vips_concurrency_set);
  FIND(vips_cache_set_max);
  FIND(vips_operation_block_set);
  FIND(vips_error_buffer);
  FIND(vips_error_clear);
  FIND(vips_type_find);
  FIND(vips_image_new_from_buffer);
  FIND(vips_image_new_from_memory);
  FIND(vips_image_write_to_memory);
  FIND(vips_image_get_width);
  FIND(vips_image_get_height);
  FIND(vips_image_get_bands);
  FIND(vips_image_get_n_pages);
  FIND(vips_image_get_page_height);
  FIND(vips_image_hasalpha);
  FIND(vips_image_get_typeof);
  FIND(vips_image_get_int);
  FIND(vips_image_set_int);
  FIND(vips_image_get_array_int);
  FIND(vips_image_set_array_int);
  FIND(vips_thumbnail_buffer);
  FIND(vips_thumbnail_image);
  FIND(vips_copy);
  FIND(vips_colourspace);
  FIND(vips_cast);
  FIND(vips_heifsave_buffer);
  FIND(vips_webpsave_buffer);
  FIND(vips_jpegsave_buffer);
  FIND(vips_pngsave_buffer);
  FIND(g_object_unref);
  FIND(g_free);
  FIND(g_malloc);
#undef FIND
  // What it would print is told in answers.
  setenv("VIPS_WARNING", "0", 1);
  if (missing || lib.vips_init("candor")) return PHOTO_BAD_LIBRARY;
  snprintf(version, sizeof version, "%d.%d.%d", lib.vips_version(0), lib.vips_version(1),
           lib.vips_version(2));
  // One thread: several workers run side by side. No cache: no picture comes twice.
  lib.vips_concurrency_set(1);
  lib.vips_cache_set_max(0);
  return PHOTO_DONE;
}

const char *photo_library_version(void) { return version; }

const char *photo_error(void) {
  static char words[401];
  snprintf(words, sizeof words, "%s", lib.vips_error_buffer ? lib.vips_error_buffer() : "");
  if (lib.vips_error_clear) lib.vips_error_clear();
  return words;
}

void photo_free(photo *photo) {
  if (lib.g_free) lib.g_free(photo->pixels);
  free(photo->delays);
  memset(photo, 0, sizeof *photo);
}

void photo_free_bytes(void *bytes) {
  if (lib.g_free) lib.g_free(bytes);
}

/// Only the loader of this family may see bytes from now on; returns whether the library has it.
static int allow(photo_source source) {
  static const char *const families[][2] = {
      [PHOTO_READS_JPEG] = {"VipsForeignLoadJpeg", "jpegload_buffer"},
      [PHOTO_READS_PNG] = {"VipsForeignLoadPng", "pngload_buffer"},
      [PHOTO_READS_GIF] = {"VipsForeignLoadNsgif", "gifload_buffer"},
      [PHOTO_READS_WEBP] = {"VipsForeignLoadWebp", "webpload_buffer"},
      [PHOTO_READS_HEIF] = {"VipsForeignLoadHeif", "heifload_buffer"},
      [PHOTO_READS_TIFF] = {"VipsForeignLoadTiff", "tiffload_buffer"},
  };
  lib.vips_operation_block_set("VipsForeignLoad", 1);
  lib.vips_operation_block_set(families[source][0], 0);
  return lib.vips_type_find("VipsOperation", families[source][1]) != 0;
}

/// Looks at the header alone: how many frames there are to read, or why there is nothing to read.
static int measure(const void *bytes, size_t count, int may_move, photo_limits limits,
                   int *frames, int *has_profile) {
  vips_image *image = lib.vips_image_new_from_buffer(bytes, count, "", NULL);
  if (!image) return PHOTO_UNREADABLE;
  int64_t width = lib.vips_image_get_width(image), height = lib.vips_image_get_page_height(image);
  int pages = may_move ? lib.vips_image_get_n_pages(image) : 1;
  *has_profile = lib.vips_image_get_typeof(image, "icc-profile-data") != 0;
  lib.g_object_unref(image);
  if (pages < 1) pages = 1;
  if (pages > limits.frames) pages = limits.frames;
  *frames = pages;
  int64_t most = pages > 1 ? limits.moving_pixels : limits.pixels;
  if (width > limits.side || height > limits.side || width * height > most / pages)
    return PHOTO_TOO_LARGE;
  return PHOTO_DONE;
}

/// Decodes, turns, scales and converts; what comes out may still carry metadata.
static vips_image *thumbnail(const void *bytes, size_t count, int width, int frames,
                             int has_profile) {
  char options[64];
  snprintf(options, sizeof options, frames > 1 ? "fail_on=truncated,n=%d" : "fail_on=truncated",
           frames);
  vips_image *image = NULL;
  // Only where there is a profile: libvips would take any other picture for one of its own, and change its colours.
  if (has_profile &&
      !lib.vips_thumbnail_buffer((void *)bytes, count, &image, width, "height", longest_side,
                                 "size", SIZE_DOWN, "option_string", options, "fail_on",
                                 FAIL_ON_TRUNCATED, "export_profile", "srgb", NULL))
    return image;
  // A profile that cannot be read is as good as none.
  if (lib.vips_thumbnail_buffer((void *)bytes, count, &image, width, "height", longest_side,
                                "size", SIZE_DOWN, "option_string", options, "fail_on",
                                FAIL_ON_TRUNCATED, NULL))
    return NULL;
  return image;
}

static int convert(vips_image **image) {
  vips_image *next = NULL;
  if (lib.vips_colourspace(*image, &next, SRGB, NULL)) return -1;
  lib.g_object_unref(*image);
  *image = next;
  if (lib.vips_cast(*image, &next, FORMAT_UCHAR, NULL)) return -1;
  lib.g_object_unref(*image);
  *image = next;
  return 0;
}

/// Takes the pixels out of the library's hands: everything else that the file said stays behind.
static int take(vips_image *image, photo *result) {
  size_t size = 0;
  int height = lib.vips_image_get_height(image);
  int page = lib.vips_image_get_page_height(image);
  memset(result, 0, sizeof *result);
  result->width = lib.vips_image_get_width(image);
  result->bands = lib.vips_image_get_bands(image);
  result->height = page > 0 && height % page == 0 ? page : height;
  result->frames = height / result->height;
  result->pixels = lib.vips_image_write_to_memory(image, &size);
  if (!result->pixels) return -1;
  size_t wanted = (size_t)result->width * (size_t)height * (size_t)result->bands;
  if (size == wanted && (result->bands == 3 || result->bands == 4)) return 0;
  photo_free(result);
  return -1;
}

/// Times are kept by their own names, since an animation is nothing without them.
static void take_times(vips_image *image, photo *result) {
  if (result->frames < 2) return;
  result->delays = calloc((size_t)result->frames, sizeof(int));
  int *delays = NULL, count = 0;
  int knows = lib.vips_image_get_typeof(image, "delay") &&
              !lib.vips_image_get_array_int(image, "delay", &delays, &count);
  for (int i = 0; result->delays && i < result->frames; i++)
    result->delays[i] = knows && i < count && delays[i] > 0 ? delays[i] : 100;
  if (lib.vips_image_get_typeof(image, "loop")) {
    lib.vips_image_get_int(image, "loop", &result->loops);
  }
}

/// Leaves out a band of transparency that lets nothing through.
static void drop_full_alpha(photo *photo) {
  if (photo->bands != 4) return;
  size_t count = (size_t)photo->width * (size_t)photo->height * (size_t)photo->frames;
  for (size_t i = 0; i < count; i++)
    if (photo->pixels[i * 4 + 3] != 255) return;
  for (size_t i = 0; i < count; i++) memmove(photo->pixels + i * 3, photo->pixels + i * 4, 3);
  photo->bands = 3;
}

int photo_read(const void *bytes, size_t count, photo_source source, int width, int may_move,
               photo_limits limits, photo *result) {
  int frames = 1, has_profile = 0;
  memset(result, 0, sizeof *result);
  if (!allow(source)) return PHOTO_NO_DECODER;
  int fault = measure(bytes, count, may_move, limits, &frames, &has_profile);
  if (fault) return fault;
  vips_image *image = thumbnail(bytes, count, width, frames, has_profile);
  if (!image) return PHOTO_UNREADABLE;
  int failed = convert(&image) || take(image, result);
  if (!failed) take_times(image, result);
  lib.g_object_unref(image);
  if (failed) return PHOTO_UNREADABLE;
  drop_full_alpha(result);
  return PHOTO_DONE;
}

/// The pixels as an image of the library that never had any metadata.
static vips_image *bare(const photo *from) {
  size_t size = (size_t)from->width * (size_t)from->height * (size_t)from->frames *
                (size_t)from->bands;
  vips_image *plain = lib.vips_image_new_from_memory(
      from->pixels, size, from->width, from->height * from->frames, from->bands, FORMAT_UCHAR);
  if (!plain) return NULL;
  vips_image *image = NULL;
  int failed = lib.vips_copy(plain, &image, "interpretation", SRGB, NULL);
  lib.g_object_unref(plain);
  if (failed) return NULL;
  if (from->frames > 1 && from->delays) {
    lib.vips_image_set_int(image, "page-height", from->height);
    lib.vips_image_set_int(image, "loop", from->loops);
    lib.vips_image_set_array_int(image, "delay", from->delays, from->frames);
  }
  return image;
}

int photo_scale(const photo *from, int width, photo *result) {
  memset(result, 0, sizeof *result);
  vips_image *image = bare(from), *small = NULL;
  if (!image) return PHOTO_UNREADABLE;
  int failed = lib.vips_thumbnail_image(image, &small, width, "height", longest_side, "size",
                                        SIZE_DOWN, NULL);
  lib.g_object_unref(image);
  if (failed) return PHOTO_UNREADABLE;
  failed = convert(&small) || take(small, result);
  lib.g_object_unref(small);
  if (failed) return PHOTO_UNREADABLE;
  if (from->delays && result->frames == from->frames) {
    size_t size = (size_t)from->frames * sizeof(int);
    result->delays = malloc(size);
    if (result->delays) memcpy(result->delays, from->delays, size);
    result->loops = from->loops;
  }
  return PHOTO_DONE;
}

/// Scales to cover a rectangle, and cuts off what draws the eye least.
static vips_image *cut(vips_image *image, int width, int height) {
  vips_image *small = NULL;
  if (lib.vips_thumbnail_image(image, &small, width, "height", height, "crop", ATTENTION, NULL))
    return NULL;
  return small;
}

/// Scales to fit into a rectangle.
static vips_image *fitted(vips_image *image, int width, int height) {
  vips_image *small = NULL;
  if (lib.vips_thumbnail_image(image, &small, width, "height", height, "size", SIZE_DOWN, NULL))
    return NULL;
  return small;
}

/// Lays a picture into the middle of a rectangle of one colour.
static int lay(const photo *top, int width, int height, const uint8_t ground[3], photo *result) {
  memset(result, 0, sizeof *result);
  result->pixels = lib.g_malloc((size_t)width * (size_t)height * 3);
  if (!result->pixels) return -1;
  result->width = width;
  result->height = height;
  result->bands = 3;
  result->frames = 1;
  int left = (width - top->width) / 2, above = (height - top->height) / 2;
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++) {
      uint8_t *to = result->pixels + ((size_t)y * (size_t)width + (size_t)x) * 3;
      int inner_x = x - left, inner_y = y - above;
      const uint8_t *of = NULL;
      if (inner_x >= 0 && inner_x < top->width && inner_y >= 0 && inner_y < top->height)
        of = top->pixels + ((size_t)inner_y * (size_t)top->width + (size_t)inner_x) * (size_t)top->bands;
      int share = !of ? 0 : top->bands == 4 ? of[3] : 255;
      for (int band = 0; band < 3; band++)
        to[band] = (uint8_t)((ground[band] * (255 - share) + (of ? of[band] * share : 0) + 127) / 255);
    }
  return 0;
}

int photo_card(const photo *from, int width, int height, photo *result) {
  memset(result, 0, sizeof *result);
  photo first = *from;
  first.frames = 1;
  // Cut to a card, what is taller than this would lose more than half.
  int tall = (int64_t)first.width * 100 < (int64_t)first.height * 95;
  double share = (double)first.height / height;
  if (!tall && (double)first.width / width < share) share = (double)first.width / width;
  if (share < 1) {
    width = (int)(width * share + 0.5);
    height = (int)(height * share + 0.5);
  }
  if (width < 1) width = 1;
  if (height < 1) height = 1;
  uint8_t ground[3] = {255, 255, 255};
  if (tall && first.bands == 3) photo_average(&first, ground);
  vips_image *image = bare(&first);
  if (!image) return PHOTO_UNREADABLE;
  vips_image *small = tall ? fitted(image, width, height) : cut(image, width, height);
  lib.g_object_unref(image);
  if (!small) return PHOTO_UNREADABLE;
  photo top;
  int failed = convert(&small) || take(small, &top);
  lib.g_object_unref(small);
  if (failed) return PHOTO_UNREADABLE;
  failed = lay(&top, width, height, ground, result);
  photo_free(&top);
  return failed ? PHOTO_UNREADABLE : PHOTO_DONE;
}

int photo_write(const photo *from, photo_target target, int quality, int effort, void **bytes,
                size_t *count) {
  vips_image *image = bare(from);
  if (!image) return PHOTO_UNWRITABLE;
  int failed = -1;
  switch (target) {
    case PHOTO_WRITES_AVIF:
      failed = lib.vips_heifsave_buffer(image, bytes, count, "Q", quality, "compression",
                                        COMPRESSION_AV1, "effort", effort, "strip", 1, NULL);
      break;
    case PHOTO_WRITES_WEBP:
      failed = lib.vips_webpsave_buffer(image, bytes, count, "Q", quality, "effort", effort,
                                        "strip", 1, NULL);
      break;
    case PHOTO_WRITES_JPEG:
      failed = lib.vips_jpegsave_buffer(image, bytes, count, "Q", quality, "optimize_coding", 1,
                                        "interlace", 1, "strip", 1, NULL);
      break;
    case PHOTO_WRITES_PNG:
      failed = lib.vips_pngsave_buffer(image, bytes, count, "compression", effort, "strip", 1,
                                       NULL);
      break;
  }
  lib.g_object_unref(image);
  return failed ? PHOTO_UNWRITABLE : PHOTO_DONE;
}

void photo_average(const photo *of, uint8_t rgb[3]) {
  uint64_t sum[3] = {0, 0, 0}, weight = 0;
  size_t count = (size_t)of->width * (size_t)of->height;
  // A sample every few pixels is as good: it is one colour for the whole.
  for (size_t i = 0; i < count; i += 7) {
    const uint8_t *pixel = of->pixels + i * (size_t)of->bands;
    uint64_t share = of->bands == 4 ? pixel[3] : 255;
    for (int band = 0; band < 3; band++) sum[band] += pixel[band] * share;
    weight += share;
  }
  for (int band = 0; band < 3; band++) rgb[band] = weight ? (uint8_t)(sum[band] / weight) : 255;
}
