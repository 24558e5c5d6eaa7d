#if canImport(Glibc)
internal import Glibc
#else
internal import Foundation
#endif

/// Where a sentence stands in its page.
struct Placement {
  var index: Int
  var count: Int
  var isFirstPersonPage: Bool
  var opensBlock: Bool
  var block: ProseBlock
}

/// Turns what was counted into the measures that the model weighs.
enum MeasureVector {
  /// Fills `out` (`Measures.count` numbers).
  static func fill(
    _ out: inout [Float],
    _ counts: SentenceCounts,
    _ tokens: UnsafeBufferPointer<Token>,
    _ placement: Placement,
    names: [UInt64]
  ) {
    out.withUnsafeMutableBufferPointer {
      fill($0, counts, tokens, placement, names: names)
    }
  }

  private static func fill(
    _ out: UnsafeMutableBufferPointer<Float>,
    _ counts: SentenceCounts,
    _ tokens: UnsafeBufferPointer<Token>,
    _ placement: Placement,
    names: [UInt64]
  ) {
    let words = Float(max(1, counts.words))
    let logs = logs
    let (classCount, senses) = (Measures.classCount, Measures.senses)
    let start = Measures.surface
    out[..<start].update(repeating: 0)
    // Most classes and supersenses are not met in a sentence, and their measures stay 0.
    var bits = UInt64(counts.classes)
    while let index = bits.takeLowestBit(), index < classCount {
      let hits = Int(counts.hits[index])
      out[index * 3] = logs[hits]
      out[index * 3 + 1] = 1
      out[index * 3 + 2] = Float(hits) / words
    }
    bits = counts.senseBits
    while let index = bits.takeLowestBit(), senses + index * 2 < start {
      let hits = Int(counts.senses[index])
      out[senses + index * 2] = logs[hits]
      out[senses + index * 2 + 1] = Float(hits) / words
    }
    let surface = SurfaceWriter(
      out: UnsafeMutableBufferPointer(rebasing: out[start...]),
      logs: logs
    )
    surface.look(counts, words)
    surface.marks(counts.marks)
    surface.place(placement, tokens, counts, names)
    surface.combinations(counts, words)
  }

  /// The logarithm of 1 + n for n to 255.
  static let logs: [Float] = (0...255).map { Float(log1p(Double($0))) }
}

/// Writes the measures that are neither classes nor supersenses, each at its number.
private struct SurfaceWriter {
  let out: UnsafeMutableBufferPointer<Float>
  let logs: [Float]

  func set(_ surface: Surface, _ value: Float) {
    out[surface.rawValue] = value
  }

  func set(_ surface: Surface, _ value: Bool) { set(surface, value ? 1 : 0) }

  private func log(_ count: Int32) -> Float { logs[Int(min(255, count))] }

  func look(_ counts: SentenceCounts, _ words: Float) {
    set(.names, log(counts.names))
    set(.nameShare, Float(counts.names) / words)
    set(.acronyms, log(counts.acronyms))
    set(.length, log(max(1, counts.words) - 1) + 0.1)
    set(.under6, counts.words < 6)
    set(.under12, counts.words < 12)
    set(.over30, counts.words > 30)
    set(.over45, counts.words > 45)
    set(.wordLength, Float(counts.letters) / words)
    set(.longWords, Float(counts.longWords) / words)
    set(.first, counts.pronouns.first > 0)
    set(.firstShare, Float(counts.pronouns.first) / words)
    set(.third, counts.pronouns.third > 0)
    set(.thirdShare, Float(counts.pronouns.third) / words)
    set(.you, counts.pronouns.you > 0)
    set(.youShare, Float(counts.pronouns.you) / words)
    set(.we, counts.pronouns.we > 0)
    set(.weShare, Float(counts.pronouns.we) / words)
    set(.contraction, counts.contractions > 0)
    set(.number, log(counts.numbers))
    set(.year, counts.years > 0)
    set(.quoted, counts.quoted * 2 > counts.words)
    set(.unknownWords, Float(counts.unknown) / words)
    set(.touchable, log(counts.touchable))
    set(.touchableShare, Float(counts.touchable) / words)
    set(.lowerCase, counts.capitals == 0 && counts.words > 4)
  }

  func marks(_ marks: SentenceCounts.Marks) {
    set(.comma, log(marks.comma))
    set(.bracket, log(marks.bracket))
    set(.exclamation, log(marks.exclamation))
    set(.question, log(marks.question))
    set(.colon, log(marks.colon))
    set(.semicolon, log(marks.semicolon))
    set(.quote, log(marks.quote))
    set(.slash, log(marks.slash))
    set(.at, log(marks.at))
    set(.dash, marks.dash > 0)
    set(.ellipsis, marks.ellipsis > 0)
    set(.pictogram, marks.pictogram > 0)
  }

  func place(
    _ placement: Placement,
    _ tokens: UnsafeBufferPointer<Token>,
    _ counts: SentenceCounts,
    _ names: [UInt64]
  ) {
    let index = placement.index
    let count = placement.count
    set(.opening, index == 0)
    set(.second, index == 1)
    set(.place, Float(index) / Float(max(1, count - 1)))
    set(.last, index == count - 1)
    set(.nextToLast, index == count - 2)
    set(.pageLength, log(Int32(truncatingIfNeeded: min(255, count))))
    set(.pageIsFirstPerson, placement.isFirstPersonPage)
    set(.heading, placement.block == .heading)
    set(.item, placement.block == .item)
    set(.blockOpening, placement.opensBlock)
    if let first = tokens.first(where: { $0.kind != .mark }) {
      let pronoun = first.pronoun
      set(.beginsWithI, pronoun == .firstSubject || pronoun == .first)
      set(.beginsWithThird, pronoun == .third || pronoun == .thirdPossessive)
      set(.beginsWithName, first.form.contains(.capital) && names.contains(first.hash))
    } else {
      for surface in [Surface.beginsWithI, .beginsWithThird, .beginsWithName] { set(surface, 0) }
    }
    let ending = tokens.last?.byte ?? 0
    let isEnded =
      tokens.last?.kind == .mark
      && [0x2E, 0x21, 0x3F, 0x22, Glyph.ellipsis].contains(ending)
    set(.unfinished, !isEnded)
  }

  func combinations(_ counts: SentenceCounts, _ words: Float) {
    let personal = (counts.classes & WordClass.personal).nonzeroBitCount
    let plays =
      Int(counts.hits[WordClass.play.rawValue]) + Int(counts.hits[WordClass.craft.rawValue])
    let isNamed = counts.names + counts.numbers > 0
    let enjoys = counts.has(.enjoy) || counts.has(.leisure)
    set(.listShare, Float(counts.marks.comma) / words)
    set(.personalClasses, Float(personal))
    set(.tokenHobbies, enjoys && plays >= 2 && !isNamed && counts.words < 24)
    set(.enjoysNamed, enjoys && personal > 0 && isNamed)
    set(.enjoysPlain, enjoys && personal > 0 && !isNamed)
    set(.ownPast, log(counts.ownPast))
    set(.firstPast, counts.pronouns.first > 0 && counts.pastVerbs > 0)
    let professional = [WordClass.role, .credential, .org, .tech, .focus]
    set(
      .professionShare,
      Float(professional.reduce(0) { $0 + Int(counts.hits[$1.rawValue]) }) / words
    )
    set(.namedPersonal, (counts.has(.pet) || counts.has(.kin)) && isNamed)
    set(.passionAbstract, counts.has(.passion) && counts.has(.fog) && counts.touchable == 0)
    set(.negation, counts.negations > 0)
    set(.because, counts.because > 0)
  }
}

extension UInt64 {
  /// Takes the lowest of the bits that are set, and says which it was; nil when none is.
  @inline(__always)
  mutating func takeLowestBit() -> Int? {
    guard self != 0 else { return nil }
    defer { self &= self &- 1 }
    return trailingZeroBitCount
  }
}
