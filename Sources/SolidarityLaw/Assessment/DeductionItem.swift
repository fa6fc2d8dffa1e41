/// One recorded deduction and whether it counts.
public struct DeductionItem: Sendable {
  /// The row as recorded.
  public var record: DeductionRecord
  /// Whether it counts in the ledger (reading `deductionWithoutAct`).
  public var counts: Bool
  /// Whether it counts in Article 63(4).
  public var countsForArticle63: Bool
  /// Why it counts or does not, one sentence with the article.
  public var reasonPhrase: Phrase

  /// Creates the value from its parts.
  public init(record: DeductionRecord, counts: Bool, countsForArticle63: Bool, reason: Phrase) {
    self.record = record
    self.counts = counts
    self.countsForArticle63 = countsForArticle63
    self.reasonPhrase = reason
  }

  /// The reason in English, as results hold it.
  public var reason: String { reasonPhrase.english }
}
