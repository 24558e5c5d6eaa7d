/// The tags of posts, each with its posts: words that share an address share a tag.
struct GatheredTags {
  /// A tag, and the word that it was first written as.
  private struct Gathered {
    let word: TagWord
    var items: [Int] = []
  }

  private var gathered: [Gathered] = []
  /// Each word that was written, with the number of its tag.
  private var words: [String: (word: TagWord, number: Int)] = [:]
  private var numbers: [String: Int] = [:]

  /// Adds a post, all of whose tags are added together, to the tag that is written `label`.
  ///
  /// Returns the word and the one that the tag was first written as; nil where the post has the tag already.
  mutating func add(_ label: String, of item: Int) -> (word: TagWord, first: TagWord)? {
    let (word, number) = words[label] ?? newWord(label)
    guard gathered[number].items.last != item else { return nil }
    gathered[number].items.append(item)
    return (word, gathered[number].word)
  }

  private mutating func newWord(_ label: String) -> (word: TagWord, number: Int) {
    let word = TagWord(label)
    let number = numbers[word.slug] ?? gathered.count
    if number == gathered.count {
      gathered.append(Gathered(word: word))
      numbers[word.slug] = number
    }
    words[label] = (word, number)
    return (word, number)
  }

  /// The tags by their slugs, each called as it was first written.
  var tags: [Tag] {
    gathered.map { Tag(label: $0.word.label, slug: $0.word.slug, items: $0.items) }
      .sorted { $0.slug.utf8.lexicographicallyPrecedes($1.slug.utf8) }
  }
}
