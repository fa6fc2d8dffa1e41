public import ExactArithmetic

/// Where the indicators and a decision look at odds with each other; never a verdict, for the law sets no threshold.
public struct IndicatorFinding: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Found under pressure, while its part of the indicator lies below its part of the key.
    case pressureBelowKey
    /// Not found under pressure, while its part of the indicator, held against the key, exceeds that of a State found so.
    case aboveLeastPressure
    /// Found in a significant situation, while its part over five years lies below its part of the key.
    case significantBelowKey
  }

  public let kind: Kind
  public let state: MemberState
  public let indicator: String
  /// How many times its part of the key the State's share is.
  public let ratio: Rational
  /// The State found under pressure that has the least such ratio, and that ratio, where they are compared.
  public let compared: MemberState?
  public let comparedRatio: Rational?

  /// The findings of the series of arrivals, by kind and then in protocol order.
  static func all(in series: [IndicatorOverview.Series], _ assessment: Assessment) -> [IndicatorFinding] {
    let states = Dictionary(assessment.states.map { ($0.state, $0) }) { first, _ in first }
    func has(_ status: Status, _ state: MemberState) -> Bool { states[state]?.statuses.contains(status) ?? false }
    var findings: [IndicatorFinding] = []
    for series in series where series.isOfArrivals {
      let pressed = series.rows.filter { has(.pressure, $0.state) && $0.ratio != nil }
      let least = pressed.min { ($0.ratio ?? .zero, $0.state) < ($1.ratio ?? .zero, $1.state) }
      for row in series.rows {
        if let ratio = row.ratio {
          if has(.pressure, row.state), ratio < .one {
            findings.append(.init(.pressureBelowKey, row.state, series.indicator, ratio))
          } else if !has(.pressure, row.state), let least, let other = least.ratio, ratio > other, ratio > .one {
            findings.append(.init(.aboveLeastPressure, row.state, series.indicator, ratio, least.state, other))
          }
        }
        if has(.significant, row.state), let ratio = row.fiveYearRatio, ratio < .one {
          findings.append(.init(.significantBelowKey, row.state, series.indicator, ratio))
        }
      }
    }
    let order = Kind.allCases
    return findings.enumerated().sorted { left, right in
      let kinds = (order.firstIndex(of: left.element.kind) ?? 0, order.firstIndex(of: right.element.kind) ?? 0)
      if kinds.0 != kinds.1 { return kinds.0 < kinds.1 }
      if left.element.state != right.element.state { return left.element.state < right.element.state }
      return left.offset < right.offset
    }.map(\.element)
  }

  private init(
    _ kind: Kind, _ state: MemberState, _ indicator: String, _ ratio: Rational, _ compared: MemberState? = nil,
    _ comparedRatio: Rational? = nil
  ) {
    self.kind = kind
    self.state = state
    self.indicator = indicator
    self.ratio = ratio
    self.compared = compared
    self.comparedRatio = comparedRatio
  }
}
