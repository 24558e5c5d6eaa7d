internal import Diagnostics

/// Nouns that no one can see or touch, piled up where something happened.
struct AbstractFog: Move {
  static let phrases = [
    "positive change", "sustainable change", "meaningful change", "empowering individuals",
    "empowers individuals", "empowers people",
  ]
  static let message = "these words name nothing that could be seen or touched"
  static let question =
    "What happened, the last time this was true? Who was there, and what did you do?"

  func find(_ sentence: MoveSentence) -> SourceSpan? {
    guard sentence.counts.names == 0, sentence.counts.numbers == 0, sentence.reveals < 0.35,
      !showsThing(sentence)
    else { return nil }
    return isJargon(sentence) || isDrift(sentence) ? sentence.span : nil
  }

  /// Whether words of help and of fog are piled up.
  private func isJargon(_ sentence: MoveSentence) -> Bool {
    let fog = sentence.hits(.fog) + sentence.hits(.help)
    return sentence.stock >= 0.4 && sentence.reveals < 0.25 && sentence.counts.touchable == 0
      && fog >= (sentence.matches.isEmpty ? 3 : 2) && !sentence.tellsFacet
      && Float(fog) / Float(max(1, sentence.counts.words)) >= 0.2
  }

  /// Whether what nobody can touch does what nobody can see: "meaning unfolds where presence meets purpose".
  private func isDrift(_ sentence: MoveSentence) -> Bool {
    let counts = sentence.counts
    guard sentence.stock >= 0.3, counts.ownPast == 0, counts.pastVerbs <= 1, counts.because == 0,
      counts.years == 0,
      counts.classes & WordClass.personal & ~Self.loose == 0, !counts.has(.concretetime),
      !counts.has(.credential), !counts.has(.limit), hasMist(sentence)
    else { return false }
    var (mist, dim, drifts, helped) = (0, 0, 0, 0)
    let tokens = sentence.tokens
    for place in tokens.indices where tokens[place].kind != .mark {
      let token = tokens[place]
      if mist == 0, Self.mist.contains(token.hash),
        counts.negations > 0 && sentence.isDenied(at: place) || sentence.isQuoted(place...place)
      {
        return false
      }
      if Self.mist.contains(token.hash) {
        mist += 1
      } else if Self.drifting.contains(token.hash) {
        drifts += 1
      } else if HiddenDoer.isAbstract(token), token.sense != Supersense.act {
        dim += 1
      } else if Self.helping.contains(token.hash) {
        helped += 1
      } else if Self.grounds.contains(token.hash) || isOfLife(token) {
        return false
      }
    }
    // Where people are helped, the sentence is anyone's and not yet fog.
    let weight = 2 * mist + dim + (mist > 0 ? 2 * drifts : drifts) - 2 * helped
    guard mist >= 1, mist + drifts >= 2, mist + dim + drifts >= 3 || mist >= 2 else { return false }
    let share = Float(mist + dim + drifts) / Float(counts.words)
    return weight >= 5 && share >= (mist >= 3 ? 0.22 : 0.3)
  }

  /// Whether any of the words stands in it without which it is no fog.
  private func hasMist(_ sentence: MoveSentence) -> Bool {
    let mist = Self.mist
    return sentence.tokens.contains { $0.kind != .mark && mist.contains($0.hash) }
  }

  private func isOfLife(_ token: Token) -> Bool {
    if token.classes.has(.kin), token.sense == Supersense.person { return true }
    return Supersense.isTouchable(token.sense) && !Self.figures.contains(token.hash)
  }

  /// Whether something is named that can be seen, though no sense of the words says so.
  private func showsThing(_ sentence: MoveSentence) -> Bool {
    sentence.tokens.contains { $0.kind != .mark && Self.things.contains($0.hash) }
  }

  /// Things that can be seen or felt and are not of a touchable sense.
  static let things = WordSet(
    """
    email emails e-mail e-mails letter letters postcard postcards spreadsheet spreadsheets invoice invoices phone \
    photograph photographs rain snow frost wind mud smoke gravel sand soil clay shade
    """
  )
}

extension AbstractFog {
  /// Classes of life whose words are used of nothing in particular too: "play", "culture", "nurture".
  private static let loose =
    WordClass.play.bit | WordClass.community.bit | WordClass.craft.bit | WordClass.nature.bit
    | WordClass.kin.bit

  /// What hangs over such sentences.
  private static let mist = WordSet(
    """
    presence wholeness essence becoming beingness unfolding unfoldment emergence resonance alignment synergy \
    synergies stillness depth truth meaning purpose potential possibility possibilities potentiality complexity \
    wisdom intention intentions intentionality connection connections connectedness interconnection \
    interconnectedness transformation transformations consciousness awareness abundance authenticity vulnerability \
    openness clarity coherence flow energy energies growth healing integration interplay threshold ecosystem \
    ecosystems paradigm paradigms mindset mindsets journey journeys impact value values vision innovation agility \
    empowerment process belonging harmony balance soul spirit self processes dialogue inquiry discovery narrative \
    narratives container containers field fields realm realms dimension dimensions pattern patterns lens evolution \
    sustainability excellence execution creativity compassion space spaces systems regeneration renewal liberation \
    embodiment attunement knowing known unknown culture cultures resilience collaboration intuition universe oneness \
    unity polarity mystery sacred liminal systemic holistic embodied transformative transformational generative \
    regenerative relational co-creation relatedness mindfulness groundedness gratitude serenity inner outcomes \
    solutions synthesis ambiguity uncertainty humanity whole levels layers interconnected aliveness surrender \
    reconnection actualisation self-actualization human-centred human-centered purpose-driven value-driven
    """
  )
  /// What it is said to do.
  private static let drifting = WordSet(
    """
    unfold unfolds emerge emerges emerging emergent weave weaves weaving woven interweave interwoven resonate \
    resonates resonating arise arises arising align aligns aligning aligned bridge bridges bridging unlock unlocks \
    unlocking hold holds holding invite invites inviting co-create co-creates co-creating embody embodies embodying \
    evolve evolves evolving deepen deepens deepening integrate integrates integrating anchor anchors anchored ground \
    grounded rooted emanate emanates transcend transcends transcending flows flowing awaken awakens awakening \
    manifest manifests manifesting cultivate cultivates cultivating foster fosters fostering catalyse catalyses \
    catalysing catalyze catalyzes facilitate facilitates facilitating illuminate illuminates illuminating reveals \
    reveal itself meets meet becomes become opens opening shift shifts shifting expand expands expanding connect \
    connects connected connecting transform transforms transforming leverage leverages leveraging harness harnesses \
    harnessing navigate navigating honour honours honor honors accompany accompanying activate activates activating \
    ignite ignites igniting elevate elevates elevating happens lies dwells converge converges converging merge merges \
    dissolve dissolves nurture nurtures nurturing enable enables enabling empower empowers empowering drive drives \
    driving explores exploring explore attuned attuning create creates
    """
  )
  /// Things that are seldom meant when they are named among these.
  private static let figures = WordSet(
    """
    things seed seeds root roots path paths heart hearts lens container core bridge bridges fabric thread threads \
    mirror compass horizon ground edge edges foundation foundations pillars lenses tapestry system network networks \
    framework frameworks tools tool structure structures whole world eyes door doors light
    """
  )
  /// Those who are helped, and the words of helping them.
  private static let helping = WordSet(
    """
    you your clients client people women men leaders individuals families couples children teams organisations \
    organizations businesses companies patients students help helps helping offer offers offering \
    provide provides providing assist combine combines
    """
  )
  /// What makes a sentence one that can be answered: a position, a scholar's field, a complaint that is treated, a deed.
  private static let grounds = WordSet(
    """
    think thinks doubt disagree wrong overrated nonsense rubbish hate hates bored boring silly costs never nor \
    research historiography academic studies theory article articles thesis publications philosophy \
    pain depression injury tension classes began brought made studied learned
    """
  )
}
