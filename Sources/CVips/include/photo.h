#ifndef CANDOR_PHOTO_H
#define CANDOR_PHOTO_H

#include <stddef.h>
#include <stdint.h>

// The few calls that PhotoWorker makes of libvips, whose own interface has variable arguments, which
// Swift cannot call. The library is opened when the worker runs, so that building asks for no image
// library, and a machine without one gets a sentence and no loader's error. One thread only.

enum {
  PHOTO_DONE = 0,
  /// There is no libvips on this machine.
  PHOTO_NO_LIBRARY = -1,
  /// There is one that is too old or does not start.
  PHOTO_BAD_LIBRARY = -2,
  /// The bytes are no picture, or a broken one; photo_error() has the library's words.
  PHOTO_UNREADABLE = -3,
  /// The picture is larger than was allowed.
  PHOTO_TOO_LARGE = -4,
  /// It cannot be written in this format.
  PHOTO_UNWRITABLE = -5,
  /// The system's library has no decoder for it.
  PHOTO_NO_DECODER = -6,
};

/// The families of formats that may be read, each by its own loader alone.
typedef enum {
  PHOTO_READS_JPEG,
  PHOTO_READS_PNG,
  PHOTO_READS_GIF,
  PHOTO_READS_WEBP,
  PHOTO_READS_HEIF,
  PHOTO_READS_TIFF,
} photo_source;

/// The formats that are written.
typedef enum {
  PHOTO_WRITES_AVIF,
  PHOTO_WRITES_WEBP,
  PHOTO_WRITES_JPEG,
  PHOTO_WRITES_PNG,
} photo_target;

/// What a picture may ask for.
typedef struct {
  /// The longest side in pixels.
  int side;
  /// Pixels of a still.
  int64_t pixels;
  /// Pixels of all frames of an animation together.
  int64_t moving_pixels;
  /// Frames of an animation; those behind are left out.
  int frames;
} photo_limits;

/// Pixels and nothing else: upright, sRGB, eight bits, three bands or four with transparency.
typedef struct {
  uint8_t *pixels;
  int width;
  /// Of one frame.
  int height;
  int bands;
  int frames;
  /// Milliseconds, one a frame; NULL for a still.
  int *delays;
  int loops;
} photo;

/// Opens and starts the library.
int photo_open_library(void);
/// The library's version, such as 8.14.1; empty before it is open.
const char *photo_library_version(void);
/// The library's words about the last thing that went wrong, at most 400 bytes, then forgotten.
const char *photo_error(void);

/// Reads a picture from bytes, at most `width` wide and never enlarged; photo_free() ends it.
int photo_read(const void *bytes, size_t count, photo_source source, int width, int may_move,
               photo_limits limits, photo *result);
/// Scales a picture down to a width; photo_free() ends the result.
int photo_scale(const photo *from, int width, photo *result);
/// The first frame in the shape of `width` by `height`, smaller where there are not as many pixels;
/// photo_free() ends the result. What is not much taller than wide is cut to what draws the eye, what is
/// stands whole before its own colour, and behind what can be seen through is white.
int photo_card(const photo *from, int width, int height, photo *result);
/// Writes a picture; photo_free_bytes() ends the bytes.
int photo_write(const photo *from, photo_target target, int quality, int effort, void **bytes,
                size_t *count);
/// The colour of the picture as a whole, in sRGB; what cannot be seen through counts.
void photo_average(const photo *of, uint8_t rgb[3]);
void photo_free(photo *photo);
void photo_free_bytes(void *bytes);

#endif
