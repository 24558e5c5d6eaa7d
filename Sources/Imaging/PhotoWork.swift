internal import PhotoJobs

/// A photo and every file that is wanted of it.
struct PhotoWork: Sendable {
  let request: PhotoRequest
  let encodings: [PhotoEncoding]

  /// The width at which the photo is read: the same, whatever of it is in the cache.
  var width: Int { max(request.widths.max() ?? 1, PhotoEncoding.cardWidth) }
}
