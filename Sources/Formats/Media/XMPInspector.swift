/// Looks into a packet of XMP (ISO 16684-1) for what matters most in it.
enum XMPInspector {
  /// Adds `XMP` or `XMP with a GPS position`.
  static func inspect(_ packet: ByteView, into report: inout MediaReport) {
    if holdsPosition(packet) {
      report.add(.position, "a GPS position in XMP")
      report.add(.xmp, "XMP with a GPS position")
    } else {
      report.add(.xmp, "XMP")
    }
  }

  /// Whether a latitude or longitude is written somewhere.
  static func holdsPosition(_ packet: ByteView) -> Bool {
    packet.contains("GPSL") || packet.contains("geo:lat")
  }
}
