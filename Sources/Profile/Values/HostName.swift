/// The shape of a host's name.
enum HostName {
  /// Whether scalars look like `example.org`: two labels or more of letters, digits and hyphens.
  static func isPlausible(_ host: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, host.count <= 253 else { return false }
    return labels.allSatisfy { label in
      guard (1...63).contains(label.count), label.first != "-", label.last != "-" else {
        return false
      }
      return label.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-": true
        default:
          scalar.value > 0x7F
            && (scalar.properties.isAlphabetic
              || scalar.properties.generalCategory == .nonspacingMark)
        }
      }
    }
  }
}
