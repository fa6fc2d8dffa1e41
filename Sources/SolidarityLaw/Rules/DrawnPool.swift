import ExactArithmetic

/// DRAW-1 where a contributor cannot serve the State that draws: the split nearest to the proportion of the overall pledges.
///
/// Article 60(3), second and fourth subparagraph, of Regulation (EU) 2024/1351,
/// http://data.europa.eu/eli/reg/2024/1351/art_60/oj. A pair can be limited by what two States settled, or released by a finding of
/// systemic shortcomings. The split then keeps what each contributor has given so far, against its overall pledge, as even as
/// possible (leximin, in closed form); with every pair open that is the proportional split. Whole units follow the cumulative
/// entitlement within the same limits, or the parts of the draw alone (reading `drawRounding`).
struct DrawnPool {
  /// What one contributor gives to one draw.
  struct Part {
    let proportional: Rational
    let exact: Rational
    let rounded: Rational
  }

  /// One draw.
  struct Outcome {
    /// One part a contributor, in protocol order.
    let parts: [Part]
    /// What is served, exactly.
    let served: Rational
    /// The fraction of a unit, or the units that no pair has room for, that wait for a later draw.
    let waiting: Rational
  }

  /// Contributors still obliged with their overall pledges above zero, in protocol order.
  let contributors: [(state: MemberState, pledge: Rational)]
  /// All pledges together.
  let supply: Rational
  /// All that was served so far.
  private(set) var drawn = Rational.zero
  /// What each has given so far, exactly.
  private(set) var given: [Rational]
  /// What each has given so far in whole units.
  private(set) var whole: [Rational]

  private let limits: PairLimits
  private let unit: Rational
  private let rounding: DrawRounding
  private var givenByPair: [PairLimits.Pair: Rational] = [:]
  private var wholeByPair: [PairLimits.Pair: Rational] = [:]

  init(
    pledges: [(state: MemberState, pledge: Rational)], limits: PairLimits, measure: Measure,
    rounding: DrawRounding = .cumulative
  ) {
    self.rounding = rounding
    contributors = pledges.filter(\.pledge.isPositive).sorted { $0.state < $1.state }
    supply = contributors.reduce(.zero) { $0 + $1.pledge }
    given = contributors.map { _ in .zero }
    whole = given
    self.limits = limits
    unit = measure == .relocation ? .one : Rational(1, 100)
  }

  /// The amount, or all the room there is where that is less. The fractions of the room are long after many draws, so no more of
  /// them are added up than it takes.
  private static func served(_ amount: Rational, from room: [Rational]) -> Rational {
    var sum = Rational.zero
    for part in room {
      sum += part
      if sum >= amount { return max(.zero, amount) }
    }
    return max(.zero, sum)
  }

  /// Splits the next draw.
  mutating func draw(_ amount: Rational, for benefitting: MemberState) -> Outcome {
    let pairs = contributors.map { PairLimits.Pair($0.state, benefitting) }
    // Nobody serves itself, even where its own pledge still stands.
    let maxima = pairs.map { $0.contributing == benefitting ? .zero : limits[$0] }
    let room = contributors.indices.map { index in
      let left = contributors[index].pledge - given[index]
      return maxima[index].map { max(.zero, min(left, $0 - givenByPair[pairs[index], default: .zero])) } ?? left
    }
    let served = DrawnPool.served(amount, from: room)
    // The common level of the overall pledges up to which those give who have room.
    let reached = BurdenSpread.parts(
      drawn + served, weights: contributors.map(\.pledge), lower: given,
      upper: zip(given, room).map { $0 + $1 })
    let exact = zip(reached, given).map { $0 - $1 }
    given = reached
    for index in contributors.indices where maxima[index] != nil {
      givenByPair[pairs[index], default: .zero] += exact[index]
    }
    drawn += served
    let isCumulative = rounding == .cumulative
    let units = ((isCumulative ? drawn - whole.reduce(.zero, +) : served) / unit).floor()
    let behind = contributors.indices.map { (isCumulative ? given[$0] - whole[$0] : exact[$0]) / unit }
    let wholeRoom = contributors.indices.map { index in
      // A pledge that is not whole can be exceeded by a fraction of a unit, as in the distribution.
      let left = ((contributors[index].pledge - whole[index]) / unit).ceiling()
      let ofPair = maxima[index].map { (($0 - wholeByPair[pairs[index], default: .zero]) / unit).floor() }
      return Optional(max(.zero, min(left, ofPair ?? left)))
    }
    let rounded = WholeUnits.handOut(units, to: behind, room: wholeRoom).map { $0 * unit }
    for index in contributors.indices {
      whole[index] += rounded[index]
      wholeByPair[pairs[index], default: .zero] += rounded[index]
    }
    let share = served.divided(by: supply) ?? .zero
    return Outcome(
      parts: contributors.indices.map {
        Part(proportional: contributors[$0].pledge * share, exact: exact[$0], rounded: rounded[$0])
      }, served: served, waiting: drawn - whole.reduce(.zero, +))
  }
}
