import ExactArithmetic

/// PROP-2: relocations and money stand in the ratio of the two minima, EUR 20 000 a relocation.
///
/// Article 12(3), second subparagraph, of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_12/oj. The
/// number 20 000 is derived: 600 million by 30 000.
enum ProposalRatio {
  /// Whether the money is exactly the value of the relocations.
  static func isKept(_ numbers: ReferenceNumbers, in context: RuleContext) -> Bool {
    numbers.financial == Rational(numbers.relocations) * context.euroPerRelocation
  }
}
