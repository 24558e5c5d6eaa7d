/// Whether a sentence lists three things or more that everyone likes, and has no word besides that would make one of them somebody's own.
///
/// Unlike in a `HobbyLine`, a word or two of another kind may stand in a long list; but likes must be told as such, and joined.
struct BareList {
  /// Whether that is so.
  let isCommon: Bool

  /// Reads the tokens of a sentence; the subject's own name, one of `names`, makes nothing precise.
  init(_ tokens: TokenSlice, names: [UInt64]) {
    isCommon = Self.isList(tokens, names)
  }

  private static func isList(_ tokens: TokenSlice, _ names: [UInt64]) -> Bool {
    var common = 0
    var own = 0
    var parts = 0
    var isHobby = false
    var item = (common: 0, own: 0)
    for (index, token) in zip(tokens.indices, tokens) {
      guard token.isWord else {
        guard token.byte == 0x2C else { continue }
        if item.own > 0, item.common == 0, parts > 0 { return false }
        parts += 1
        item = (0, 0)
        continue
      }
      let isEnjoying = token.classes.has(.enjoy) || token.classes.has(.leisure)
      if isEnjoying { isHobby = true }
      if CommonLikes.isLiked(token.hash) {
        (common, item.common) = (common + 1, item.common + 1)
        isHobby = isHobby || CommonLikes.hobbies.contains(token.hash)
      } else if !isEnjoying, !CommonLikes.frame.contains(token.hash), token.pronoun == .none {
        // Who enjoys it is no thing that is enjoyed.
        let isSubject = index + 1 < tokens.endIndex && tokens[index + 1].classes.has(.enjoy)
        if token.form.contains(.capital), names.contains(token.hash) || isSubject { continue }
        (own, item.own) = (own + 1, item.own + 1)
        // Something of one's own behind the opening is precise, and so is a name.
        if own > 3 || token.form.contains(.capital) { return false }
      } else if joining.contains(token.hash) {
        parts += 1
      }
    }
    if item.own > 0, item.common == 0 { return false }
    return isHobby && parts > 0 && common >= 3 && own <= common / 4
  }

  private static let joining = WordSet("and or")
}
