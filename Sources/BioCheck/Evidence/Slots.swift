/// A fixed number of values in memory of their own, which is never copied.
struct Slots<Value: BitwiseCopyable>: ~Copyable {
  private let base: UnsafeMutablePointer<Value>
  /// How many there are.
  let count: Int

  init(_ count: Int, of value: Value) {
    base = .allocate(capacity: count)
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  deinit { base.deallocate() }

  /// The value at a place, which must be one of theirs: it is asked for too often to be looked after.
  @inline(__always)
  subscript(place: Int) -> Value {
    get {
      assert(place >= 0 && place < count)
      return base[place]
    }
    nonmutating set {
      assert(place >= 0 && place < count)
      base[place] = newValue
    }
  }

  /// Gives all of them the same value.
  @inline(__always)
  func fill(_ value: Value) { base.update(repeating: value, count: count) }
}
