public import ExactArithmetic

/// A recorded draw on the pool and how it falls on the contributors (DRAW-1).
public struct PoolDraw: Sendable {
  /// What one contributor gives.
  public struct Part: Sendable, Hashable {
    /// The State concerned.
    public let state: MemberState
    /// What it would give in proportion to its overall pledge.
    public let proportional: Rational
    /// What it gives, exactly.
    public let exact: Rational
    /// What it gives in whole persons or cents, by cumulative entitlement.
    public let rounded: Rational
    /// By how much it gives more than in proportion; negative where less.
    public var deviation: Rational { exact - proportional }
  }

  /// The place in the order of dates, from 1.
  public let number: Int
  /// The row as recorded.
  public let record: DrawRecord
  /// One part a contributor whose pledge is known, in protocol order.
  public let parts: [Part]
  /// The part of the draw that pledges and open pairs can serve.
  public let served: Rational
  /// What nobody can serve any more.
  public let unserved: Rational
  /// What this and earlier draws left without whole units, to be handed out with a later one.
  public let waiting: Rational
}
