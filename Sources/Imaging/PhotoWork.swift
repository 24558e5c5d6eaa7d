internal import PhotoJobs

/// A photo and every file that is wanted of it.
struct PhotoWork: Sendable {
  let request: PhotoRequest
  let encodings: [PhotoEncoding]
}
