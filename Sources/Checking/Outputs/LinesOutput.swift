internal import BioCheck
internal import Diagnostics
internal import Formats

/// One JSON object a file, in the shape of bulk use, with the path as its id.
public enum LinesOutput {
  /// The lines, each ended by a line feed; files of which only the settings were read are left out unless something is told of them.
  public static func bytes(_ checkup: Checkup) -> [UInt8] {
    var out: [UInt8] = []
    for file in checkup.files {
      out += ReportLine.of(file.report, id: JSONWriter.bytes(.string(file.file.path)))
      out.append(0x0A)
    }
    return out
  }
}
