import CVips

/// Has every codec used once while files can still be opened, since some open theirs on first use.
enum Codecs {
  /// Writes and reads a tiny picture in each format.
  static func open() {
    var pixels = [UInt8](repeating: 128, count: 16 * 16 * 3)
    pixels.withUnsafeMutableBufferPointer { buffer in
      var small = photo()
      small.pixels = buffer.baseAddress
      (small.width, small.height, small.bands, small.frames) = (16, 16, 3, 1)
      let formats = [
        (PHOTO_WRITES_AVIF, PHOTO_READS_HEIF), (PHOTO_WRITES_WEBP, PHOTO_READS_WEBP),
        (PHOTO_WRITES_JPEG, PHOTO_READS_JPEG), (PHOTO_WRITES_PNG, PHOTO_READS_PNG),
      ]
      for (target, source) in formats {
        var bytes: UnsafeMutableRawPointer?
        var count = 0
        guard photo_write(&small, target, 50, 0, &bytes, &count) == 0 else { continue }
        var back = photo()
        let limits = photo_limits(side: 16, pixels: 256, moving_pixels: 256, frames: 1)
        if photo_read(bytes, count, source, 8, 0, limits, &back) == 0 { photo_free(&back) }
        photo_free_bytes(bytes)
      }
      _ = photo_error()
    }
  }
}
