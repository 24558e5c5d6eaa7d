/// Things one after the other, where one more is put down at less cost than in an array.
///
/// The memory is its own: what it holds needs no release, and nobody else can hold on to it.
struct Pile<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  /// An empty pile with room for some; it grows when there are more.
  init(capacity: Int = 0) {
    self.capacity = max(16, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// What lies there, until more is put down.
  @inline(__always)
  var elements: UnsafeMutableBufferPointer<Element> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }

  /// A copy of what lies there.
  var array: [Element] { Array(elements) }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { makeRoom(1) }
    (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ more: UnsafeBufferPointer<Element>) {
    guard let start = more.baseAddress else { return }
    if capacity &- count < more.count { makeRoom(more.count) }
    (base + count).initialize(from: start, count: more.count)
    count &+= more.count
  }

  /// Puts down what `write` writes, at most `most`; it says how many it wrote.
  @inline(__always)
  mutating func append(most: Int, _ write: (UnsafeMutablePointer<Element>) -> Int) {
    if capacity &- count < most { makeRoom(most) }
    count &+= write(base + count)
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Takes away what lies there from a place on.
  mutating func remove(from place: Int) { count = min(count, place) }

  @inline(never)
  private mutating func makeRoom(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.initialize(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
