internal import Glibc

/// Which reading of the content a page was made of: the later the reading, the greater the number.
struct Edition: Sendable, Equatable {
  /// The number; it fits into a number of JavaScript.
  let number: Int64

  /// The first of this preview: greater than all of those before it, as long as the clock is not put back.
  static func first() -> Edition {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Edition(number: Int64(time.tv_sec) &* 1_000)
  }

  /// The one after it.
  var next: Edition { Edition(number: number &+ 1) }
}
