import ArgumentParser
import Formats
import Foundation
import Profile

extension Today {
  /// The day to build for, as the command line, the environment or the clock has it:
  /// `--date`, else `SOURCE_DATE_EPOCH` (reproducible-builds.org: seconds since 1970), else the clock.
  static func asked(_ date: String?) throws -> Today {
    if let day = date.flatMap({ CivilDate($0) }) { return .day(day) }
    let variable = "SOURCE_DATE_EPOCH"
    if let text = ProcessInfo.processInfo.environment[variable], !text.isEmpty {
      guard let seconds = Int(text), seconds >= 0 else {
        throw ValidationError("\(variable) should be a number of seconds, found '\(text)'")
      }
      return .moment(DateTime(secondsSinceEpoch: seconds))
    }
    return .moment(DateTime(secondsSinceEpoch: Int(Date().timeIntervalSince1970)))
  }
}
