import Output
import Testing

@Suite struct ContentHashTests {
  @Test func `is there`() {}
}
