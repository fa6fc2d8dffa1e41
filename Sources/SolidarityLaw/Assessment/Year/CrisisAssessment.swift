public import ExactArithmetic

/// What a recorded crisis asks of the other States (CRI-3, CRI-5).
public struct CrisisAssessment: Sendable {
  /// One State's part.
  public struct Position: Sendable {
    /// The State concerned.
    public let state: MemberState
    /// Relocations pledged to the Solidarity Response Plan; nil where not known.
    public let additional: Rational?
    /// The cap that holds outside a crisis, less the additional pledge; nil where not known.
    public let cap: Rational?
    /// Cases eligible towards the State in crisis; nil where they are not recorded.
    public let eligible: Rational?
    /// The part of the volume, exactly.
    public let exact: Rational
    /// The part in whole persons.
    public let rounded: Rational
    /// The part beyond the cap, which can be deducted later (CRI-4); nil where the cap is not known.
    public var excess: Rational? { cap.map { max(.zero, rounded - $0) } }
  }

  /// The State in crisis.
  public let state: MemberState
  /// Relocation needs in the Council decision. Path `crisis.needs`.
  public let needs: Traced
  /// Additional relocation pledges. Path `crisis.additional`.
  public let additional: Traced
  /// Pledges of the pool that are available. Path `crisis.pool`.
  public let pool: Traced
  /// What the State in crisis comes first for (recital 30): the lesser of needs and pool. Path `crisis.priority`.
  public let priority: Traced
  /// Needs less additional pledges and pool, never below zero. Path `crisis.shortfall`.
  public let shortfall: Traced
  /// Mandatory offsets. Path `crisis.volume`.
  public let volume: Traced
  /// The exemptions recorded, by which nothing is mandatory.
  public let exemptions: [String]
  /// Whether a finding of systemic shortcomings frees the others from pledges and offsets towards the State in crisis.
  public let isReleased: Bool
  /// Whether the decision is over by the clock.
  public let isOver: Bool
  /// Whether every bound State's share of the reference key is known, without which nothing is assigned.
  public let isKeyKnown: Bool
  /// Whether the cycle records eligible cases, which then limit who takes over how many.
  public let hasCaseload: Bool
  /// The proposal for who takes over how many; empty where the volume is zero or not known.
  public let positions: [Position]

  /// States of which it is not recorded how many cases are eligible, in protocol order; none where no State's are.
  public var unknownCaseload: [MemberState] {
    hasCaseload ? positions.filter { $0.eligible == nil }.map(\.state) : []
  }

  /// Whole persons of the volume that nobody takes over; nil where the volume or the eligible cases are not known.
  public var unplaced: Rational? {
    guard let volume = volume.value else { return nil }
    let rest = volume.floor() - positions.reduce(.zero) { $0 + $1.rounded }
    if rest.isPositive && !unknownCaseload.isEmpty { return nil }
    return max(.zero, rest)
  }

  /// Whether the eligible cases recorded do not suffice for the volume.
  public var isShortOfCases: Bool {
    hasCaseload && !positions.isEmpty && (unplaced.map(\.isPositive) ?? false)
  }

  /// Whether offsets are mandatory and no State is left that they can be asked of.
  public var hasNobodyToAsk: Bool {
    (volume.value.map(\.isPositive) ?? false) && positions.isEmpty
  }

  var figures: [Traced] { [needs, additional, pool, priority, shortfall, volume] }
}
