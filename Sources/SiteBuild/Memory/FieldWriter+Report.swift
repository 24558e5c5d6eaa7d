internal import BioCheck
internal import Diagnostics

extension FieldWriter {
  /// Writes what the checker makes of a page, all but its evidence.
  mutating func add(_ report: Report) {
    add(report.language)
    add(report.verdict.rawValue)
    add(report.score.bitPattern)
    add(report.facets) { writer, found in
      writer.add(found.facet.rawValue)
      writer.add(found.span)
      writer.add(found.words)
    }
    add(report.sentences) { writer, sentence in
      writer.add(sentence.span)
      writer.add(sentence.reveals.bitPattern)
      writer.add(sentence.stock.bitPattern)
    }
    add(report.warnings) { writer, warning in
      writer.add(warning.rule)
      writer.add(warning.severity.rawValue)
      writer.add(warning.span)
      writer.add(warning.message)
      writer.add(warning.question)
    }
    add(report.guessedFrom) { $0.add($1) }
    add(report.words)
  }

  /// Writes what the checker was told.
  mutating func add(_ told: BioChecker.Configuration) {
    for texts in [
      told.names, told.phrases, told.vocabulary, told.disabled.sorted(), told.publicNumbers,
      told.consentedNames,
    ] {
      add(texts) { $0.add($1) }
    }
    add(told.severities.sorted { $0.key < $1.key }) { writer, entry in
      writer.add(entry.key)
      writer.add(entry.value.rawValue)
    }
    add(told.explains)
  }
}

extension FieldReader {
  /// Reads what the checker made of a page.
  mutating func report() throws(Damage) -> Report {
    let language = try text()
    guard let verdict = Verdict(rawValue: try text()) else { throw Damage() }
    return Report(
      language: language,
      verdict: verdict,
      score: try fraction(),
      facets: try list { reader throws(Damage) in try reader.facet() },
      sentences: try list { reader throws(Damage) in
        SentenceReading(
          span: try reader.span(),
          reveals: try reader.fraction(),
          stock: try reader.fraction()
        )
      },
      warnings: try list { reader throws(Damage) in try reader.warning() },
      guessedFrom: try list { reader throws(Damage) in try reader.span() },
      words: try integer()
    )
  }

  private mutating func facet() throws(Damage) -> FacetFinding {
    guard let facet = Facet(rawValue: try text()) else { throw Damage() }
    return FacetFinding(facet: facet, span: try span(), words: try text())
  }

  private mutating func warning() throws(Damage) -> Warning {
    let rule = try text()
    guard let severity = Severity(rawValue: try text()) else { throw Damage() }
    return Warning(
      rule: rule,
      severity: severity,
      span: try span(),
      message: try text(),
      question: try text()
    )
  }

  private mutating func fraction() throws(Damage) -> Double { Double(bitPattern: try number()) }
}
