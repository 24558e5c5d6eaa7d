/// Which widths a photo is made at.
public enum PhotoWidths {
  /// A telephone's whole width on a plain screen, in pixels.
  private static let smallest = 480

  /// The widths, the widest first, for a place in the layout that is `layoutWidth` CSS pixels wide at most.
  ///
  /// Twice the place's width is what a dense screen shows; from there in steps of about three fifths down to a telephone.
  /// No width is larger than the original's, and none is so near a larger one that it saves nothing.
  public static func of(layoutWidth: Int, original: Int) -> [Int] {
    guard layoutWidth > 0, original > 0 else { return [] }
    let most = min(layoutWidth * 2, original)
    var widths = [most]
    var next = most * 3 / 5
    while next > smallest * 5 / 4 {
      widths.append(next)
      next = next * 3 / 5
    }
    // A width that would save less than a fifth is left out.
    if most * 4 / 5 > smallest { widths.append(smallest) }
    return widths
  }
}
