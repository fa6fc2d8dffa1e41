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
    /// What it gives, exactly; `Assessment.drawLedger` has whole units too.
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
    assessment.drawLedger.draws.map { draw in
      DrawDistribution(
        date: draw.record.date, benefitting: draw.record.benefitting, measure: draw.record.measure,
        amount: draw.record.amount,
        parts: draw.parts.map { Part(state: $0.state, proportional: $0.proportional, exact: $0.exact) },
        unserved: draw.unserved)
    }
  }
}
