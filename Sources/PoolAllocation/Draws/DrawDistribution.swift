public import ExactArithmetic
public import SolidarityLaw

/// How one recorded draw falls on the contributors where some of them cannot serve the State that draws (Article 60(3)).
///
/// Every draw is to fall on contributors in proportion to their overall pledges. Where a pair is closed or limited that cannot be;
/// the split is then the one that keeps what each has given so far, measured against its overall pledge, as even as possible
/// (leximin, found in closed form). With every pair open it is the proportional one.
public struct DrawDistribution: Sendable, Hashable {
  /// What one contributor gives to the draw.
  public struct Part: Sendable, Hashable {
    public let state: MemberState
    /// What it would give in proportion to its overall pledge.
    public let proportional: Rational
    /// What it gives, exactly; whole units are for ``ProportionalDraw``'s rule of cumulative rounding.
    public let exact: Rational
    /// By how much it gives more than in proportion; negative where less.
    public var deviation: Rational { exact - proportional }
  }

  public let date: CalendarDate
  public let benefitting: MemberState
  public let measure: Measure
  /// What is drawn, in persons or EUR.
  public let amount: Rational
  /// One part a contributor, in protocol order.
  public let parts: [Part]
  /// What nobody can serve any more.
  public let unserved: Rational

  /// All recorded draws up to the clock, in the order of their dates.
  ///
  /// Contributors whose pledge is not known take no part.
  public static func all(_ assessment: Assessment) -> [DrawDistribution] {
    let clock = assessment.cycle.asAt
    let draws = assessment.cycle.draws.filter { draw in clock.map { draw.date <= $0 } ?? true }.sorted {
      ($0.date, $0.benefitting, $0.measure, $0.amount) < ($1.date, $1.benefitting, $1.measure, $1.amount)
    }
    var pools: [Measure: DrawnPool] = [:]
    return draws.map { draw in
      var pool = pools[draw.measure] ?? DrawnPool(ProblemBuilder(assessment: assessment).giving(draw.measure))
      let served = pool.draw(max(draw.amount, .zero), for: draw.benefitting)
      pools[draw.measure] = pool
      return DrawDistribution(
        date: draw.date, benefitting: draw.benefitting, measure: draw.measure, amount: draw.amount, parts: served.parts,
        unserved: served.unserved)
    }
  }
}

/// The pledges of one measure and what was given of them so far.
struct DrawnPool {
  private let problem: DistributionProblem
  private var given: [Rational]
  private var givenByPair: [DistributionProblem.Pair: Rational] = [:]

  init(_ problem: DistributionProblem) {
    self.problem = problem
    given = problem.contributors.map { _ in .zero }
  }

  mutating func draw(
    _ amount: Rational, for benefitting: MemberState
  ) -> (parts: [DrawDistribution.Part], unserved: Rational) {
    let contributors = problem.contributors
    let room = contributors.enumerated().map { index, contributor in
      let left = contributor.pledge - given[index]
      guard let maximum = problem.maximum(contributor.state, benefitting) else { return left }
      return max(.zero, min(left, maximum - givenByPair[.init(contributor.state, benefitting), default: .zero]))
    }
    let served = min(amount, room.reduce(.zero, +))
    let level = level(serving: served, room: room)
    let supply = problem.supply
    let parts = contributors.enumerated().map { index, contributor in
      let exact = part(index, at: level, room: room[index])
      given[index] += exact
      givenByPair[.init(contributor.state, benefitting), default: .zero] += exact
      return DrawDistribution.Part(
        state: contributor.state, proportional: (served * contributor.pledge).divided(by: supply) ?? .zero, exact: exact
      )
    }
    return (parts, amount - served)
  }

  /// What a contributor gives to bring what it has given up to a level of its pledge, within its room.
  private func part(_ index: Int, at level: Rational, room: Rational) -> Rational {
    min(room, max(.zero, level * problem.contributors[index].pledge - given[index]))
  }

  /// The common level at which the parts sum to what is served: their sum rises in straight pieces between the levels at which
  /// a contributor starts to give or has no more room.
  private func level(serving served: Rational, room: [Rational]) -> Rational {
    let pledges = problem.contributors.map(\.pledge)
    var bends: Set<Rational> = []
    for (index, pledge) in pledges.enumerated() {
      bends.insert(given[index] / pledge)
      bends.insert((given[index] + room[index]) / pledge)
    }
    func sum(_ level: Rational) -> Rational {
      room.indices.reduce(.zero) { $0 + part($1, at: level, room: room[$1]) }
    }
    var below = (level: Rational.zero, sum: Rational.zero)
    for bend in bends.sorted() {
      let here = sum(bend)
      if here >= served {
        guard let rise = (served - below.sum).divided(by: here - below.sum) else { return bend }
        return below.level + (bend - below.level) * rise
      }
      below = (bend, here)
    }
    return below.level
  }
}
