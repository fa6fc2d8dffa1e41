import ExactArithmetic

/// The most that may flow between two States of one measure: what `pairs.csv` sets, and releases for systemic shortcomings (REL-2).
///
/// Article 60(3), fourth subparagraph, of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_60/oj: a release
/// from the duty, not a ban, so that under the reading `shortcoming=released` a recorded maximum reopens the pair.
struct PairLimits: Sendable {
  /// Two States between which something may be limited.
  struct Pair: Hashable, Sendable {
    let contributing: MemberState
    let benefitting: MemberState

    init(_ contributing: MemberState, _ benefitting: MemberState) {
      self.contributing = contributing
      self.benefitting = benefitting
    }
  }

  private let maxima: [Pair: Rational]
  private let released: Set<MemberState>
  private let isShut: Bool

  /// The limits of a measure.
  init(_ cycle: Cycle, states: [StateAssessment], measure: Measure) {
    var maxima: [Pair: Rational] = [:]
    for row in cycle.pairs where row.measure == measure {
      let pair = Pair(row.contributing, row.benefitting)
      maxima[pair] = min(row.maximum, maxima[pair] ?? row.maximum)
    }
    self.maxima = maxima
    released = Set(states.filter(ShortcomingRelease.isReleased).map(\.state))
    isShut = cycle.readings[Shortcoming.self] == .closed
  }

  /// The most between two States; nil where nothing limits the pair by itself.
  subscript(pair: Pair) -> Rational? {
    let maximum = maxima[pair].map { max($0, .zero) }
    if released.contains(pair.benefitting), isShut || maximum == nil { return .zero }
    return maximum
  }
}
