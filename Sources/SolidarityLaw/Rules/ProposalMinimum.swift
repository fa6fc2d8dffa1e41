import ExactArithmetic

/// PROP-1: the Commission proposal has at least 30 000 relocations and EUR 600 million.
///
/// Article 12(2) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_12/oj. The minima bind the proposal,
/// not in terms the act of the Council; Article 12(4) lifts them where there is no need.
enum ProposalMinimum {
  /// Whether both numbers reach the minima.
  static func isReached(_ numbers: ReferenceNumbers, in context: RuleContext) -> Bool {
    Rational(numbers.relocations) >= (context.parameter(.minimumRelocations).value ?? .zero)
      && numbers.financial >= (context.parameter(.minimumFinancial).value ?? .zero)
  }
}
