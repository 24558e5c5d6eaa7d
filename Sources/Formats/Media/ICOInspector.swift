/// Reads the directory of a Windows icon and the pictures in it that are PNG.
enum ICOInspector {
  static func inspect(_ file: ByteView, into report: inout MediaReport) {
    var inspected = 0
    for index in 0..<min(file.little(4, width: 2) ?? 0, 64) {
      let entry = file.slice(6 + index * 16, 16)
      guard let width = entry.byte(0), let height = entry.byte(1),
        let length = entry.little(8, width: 4), let offset = entry.little(12, width: 4)
      else { break }
      // Zero stands for 256 here.
      let size = (width == 0 ? 256 : Int(width), height == 0 ? 256 : Int(height))
      if size.0 > report.width ?? 0 { report.setSize(size.0, size.1) }
      let body = file.slice(offset, length)
      guard MediaType(of: body) == .png else { continue }
      // Entries may name the same bytes again and again.
      inspected += body.count
      guard inspected <= file.count else {
        report.add(.unread, "pictures that overlap")
        return
      }
      var picture = MediaReport(type: .png)
      PNGInspector.inspect(body, into: &picture)
      for finding in picture.findings { report.add(finding.kind, finding.detail) }
    }
  }
}
