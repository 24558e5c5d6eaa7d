import Formats
import Testing

@Suite struct HashingTests {
  /// NIST, "Examples with Intermediate Values" and FIPS 180-2 appendix B, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `SHA-256 meets NIST's vectors`(message: String, digest: String) {
    #expect(SHA256(of: Array(message.utf8)).hex == digest)
  }

  @Test func `SHA-256 meets NIST's vector of a million letters`() {
    #expect(
      SHA256(of: [UInt8](repeating: 0x61, count: 1_000_000)).hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  /// Digests of so many `a`, by coreutils' `sha256sum`: every length about the ends of blocks.
  @Test(arguments: [
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (57, "f13b2d724659eb3bf47f2dd6af1accc87b81f09f59f2b75e5c0bed6589dfe8c6"),
    (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
    (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
    (128, "6836cf13bac400e9105071cd6af47084dfacad4e5e302c94bfed24e013afb73e"),
  ])
  func `SHA-256 pads every length`(length: Int, digest: String) {
    #expect(SHA256(of: [UInt8](repeating: 0x61, count: length)).hex == digest)
  }

  /// RFC 4648 §10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("???>>>", "Pz8/Pj4+"),
  ])
  func `Base64 meets the vectors of its RFC`(text: String, encoded: String) {
    #expect(Base64.text(Array(text.utf8)) == encoded)
  }

  @Test func `a digest reads in Base64 as a policy names it`() {
    // The example of the Content Security Policy specification, §6.7.3.
    #expect(
      SHA256(of: Array("alert('Hello, world.');".utf8)).base64
        == "qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
    )
  }

  /// The sanity values of xxHash's own test program: a generated buffer, seed 0.
  @Test(
    arguments: [
      (0, 0xEF46_DB37_51D8_E999), (1, 0xE934_A84A_DB05_2768), (4, 0x9136_A0DC_A574_57EE),
      (14, 0x8282_DCC4_994E_35C8), (222, 0xB641_AE8C_B691_C174),
    ] as [(Int, UInt64)]
  )
  func `the content hash meets XXH64's vectors`(length: Int, value: UInt64) {
    var bytes: [UInt8] = []
    var generator: UInt64 = 2_654_435_761
    for _ in 0..<length {
      bytes.append(UInt8(truncatingIfNeeded: generator >> 56))
      generator = generator &* 11_400_714_785_074_694_797
    }
    #expect(ContentHash(of: bytes).value == value)
  }

  /// Values of Python's `xxhash` for the bytes 0, 1, 2, … of so many.
  @Test(arguments: [
    (3, "e5c7bb4533bc65dd"),
    (7, "14cc643f630c72d2"),
    (8, "884a173614b81b8d"),
    (9, "67d85784a7c78c5b"),
    (12, "424af23f1f08dca5"),
    (15, "a948f5f0f6abac2d"),
    (31, "c346d2b59b4d8ee1"),
    (32, "cbf59c5116ff32b4"),
    (33, "0c535d1acafb8ead"),
    (36, "dde0ef85e3aef05c"),
    (39, "00a396ef1679a859"),
    (40, "f5da40f1b11741e9"),
    (47, "0d9883a03e7bfbb8"),
    (63, "e26aa9e2a95f8e4f"),
    (64, "f7c67301db6713f0"),
    (100, "6ac1e58032166597"),
    (1000, "6ef436b00eba4078"),
  ])
  func `the content hash agrees at every tail`(length: Int, hex: String) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    #expect(ContentHash(of: bytes).hex == hex)
    #expect(ContentHash(hex: hex)?.hex == hex)
  }

  @Test(arguments: ["", "0123", "0123456789ABCDEF", "0123456789abcdeg", "+123456789abcdef"])
  func `reads no hash that it would not write`(hex: String) {
    #expect(ContentHash(hex: hex) == nil)
  }
}
