public import ExactArithmetic

/// DRAW-1: each draw on the pool falls on contributors in proportion to their overall pledges.
///
/// Article 60(3), second subparagraph, and recital 31 of Regulation (EU) 2024/1351,
/// http://data.europa.eu/eli/reg/2024/1351/art_60/oj. The ratio is that of the overall pledges, not of what is left of them.
/// Whole units follow the cumulative entitlement, since rounding each draw by itself drifts: every unit goes to the
/// contributor furthest behind what it should have given so far, protocol order deciding between equals.
public struct ProportionalDraw: Sendable {
  /// What one contributor gives.
  public struct Share: Sendable, Hashable {
    /// The State concerned.
    public let state: MemberState
    /// The overall pledge, in the measure's unit.
    public let pledge: Rational
    /// The exact part of this draw.
    public let exact: Rational
    /// The part in whole units.
    public let rounded: Rational
    /// The exact part of all draws so far, this one included.
    public let entitlement: Rational
    /// The whole units of all draws so far, this one included.
    public let given: Rational
  }

  /// One draw.
  public struct Draw: Sendable {
    /// One share a contributor, in protocol order.
    public let shares: [Share]
    /// What the pledges together could not serve any more.
    public let unserved: Rational
  }

  private let contributors: [(state: MemberState, pledge: Rational)]
  private let total: Rational
  private let unit: Rational
  private var drawn = Rational.zero
  private var given: [Rational]

  /// A pool that nobody has drawn upon.
  ///
  /// - Parameters:
  ///   - pledges: Overall pledges of the contributors still obliged; those of zero or less take no part.
  ///   - measure: Persons are given whole, money to the cent.
  public init(pledges: [(state: MemberState, pledge: Rational)], measure: Measure) {
    contributors = pledges.filter(\.pledge.isPositive).sorted { $0.state < $1.state }
    total = contributors.reduce(.zero) { $0 + $1.pledge }
    unit = measure == .relocation ? .one : Rational(1, 100)
    given = contributors.map { _ in .zero }
  }

  /// Splits the next draw.
  ///
  /// The part of it that exceeds what the pledges have left is not split; a fraction of a unit waits for the next draw.
  public mutating func draw(_ amount: Rational) -> Draw {
    let served = max(.zero, min(amount, total - drawn))
    drawn += served
    let perPledge = drawn.divided(by: total) ?? .zero
    let drawPerPledge = served.divided(by: total) ?? .zero
    let entitlements = contributors.map { $0.pledge * perPledge }
    let units = ((drawn - given.reduce(.zero, +)) / unit).floor()
    let behind = contributors.indices.map { (entitlements[$0] - given[$0]) / unit }
    let new = WholeUnits.handOut(units, to: behind, room: behind.map { _ in nil }).map { $0 * unit }
    var shares: [Share] = []
    for index in contributors.indices {
      given[index] += new[index]
      shares.append(
        Share(
          state: contributors[index].state, pledge: contributors[index].pledge,
          exact: contributors[index].pledge * drawPerPledge, rounded: new[index], entitlement: entitlements[index],
          given: given[index]))
    }
    return Draw(shares: shares, unserved: max(.zero, amount - served))
  }
}
