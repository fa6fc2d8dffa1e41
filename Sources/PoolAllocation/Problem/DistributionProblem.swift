public import ExactArithmetic
public import SolidarityLaw

/// What is to be distributed of one measure: pledges still obliged, needs, and which State may give to which.
///
/// Amounts are persons for relocation and EUR for the other two. Contributors and beneficiaries stand in protocol order, whatever the
/// order of the rows that they come from, so nothing that is computed from a problem depends on that order.
public struct DistributionProblem: Sendable, Hashable {
  /// A State that is still obliged.
  public struct Contributor: Sendable, Hashable {
    public let state: MemberState
    /// The effective pledge, above zero.
    public let pledge: Rational

    public init(state: MemberState, pledge: Rational) {
      self.state = state
      self.pledge = pledge
    }
  }

  /// A State that benefits from the pool.
  public struct Beneficiary: Sendable, Hashable {
    public let state: MemberState
    /// What it needs, above zero.
    public let need: Rational
    /// Whether it faces recurring disembarkations after search and rescue.
    public let searchAndRescue: Bool

    public init(state: MemberState, need: Rational, searchAndRescue: Bool = false) {
      self.state = state
      self.need = need
      self.searchAndRescue = searchAndRescue
    }
  }

  /// Two States between which something may be limited.
  public struct Pair: Sendable, Hashable {
    public let contributing: MemberState
    public let benefitting: MemberState

    public init(_ contributing: MemberState, _ benefitting: MemberState) {
      self.contributing = contributing
      self.benefitting = benefitting
    }
  }

  /// What limits a pair.
  public enum Limit: Sendable, Hashable {
    /// `pairs.csv` allows at most an amount above zero.
    case maximum(Rational)
    /// `pairs.csv` closes the pair.
    case closed
    /// A finding of systemic shortcomings releases the contributor (Article 60(3), fourth subparagraph).
    case released
  }

  public let measure: Measure
  public let contributors: [Contributor]
  public let beneficiaries: [Beneficiary]
  /// Pairs that are not fully open.
  public let limits: [Pair: Limit]
  /// The share of the pool for States with disembarkations, from 0 to 1, where it binds (reading `searchAndRescueShare`).
  public let bindingShare: Rational?

  public init(
    measure: Measure, contributors: [Contributor], beneficiaries: [Beneficiary], limits: [Pair: Limit] = [:],
    bindingShare: Rational? = nil
  ) {
    self.measure = measure
    self.contributors = contributors.filter { $0.pledge.isPositive }.sorted { $0.state < $1.state }
    self.beneficiaries = beneficiaries.filter { $0.need.isPositive }.sorted { $0.state < $1.state }
    self.limits = limits
    self.bindingShare = bindingShare
  }

  /// All pledges together.
  public var supply: Rational { contributors.map(\.pledge).reduce(.zero, +) }

  /// All needs together.
  public var demand: Rational { beneficiaries.map(\.need).reduce(.zero, +) }

  /// Whether every State may give to every other without limit.
  public var isFullyOpen: Bool {
    contributors.allSatisfy { giver in
      beneficiaries.allSatisfy { limits[Pair(giver.state, $0.state)] == nil }
    }
  }

  /// Whether anything may flow between two States.
  public func isOpen(_ contributing: MemberState, _ benefitting: MemberState) -> Bool {
    switch limits[Pair(contributing, benefitting)] {
    case nil: true
    case .maximum(let amount): amount.isPositive
    case .closed, .released: false
    }
  }

  /// The most that may flow between two States; nil where nothing limits the pair by itself.
  public func maximum(_ contributing: MemberState, _ benefitting: MemberState) -> Rational? {
    switch limits[Pair(contributing, benefitting)] {
    case nil: nil
    case .maximum(let amount): max(amount, .zero)
    case .closed, .released: .zero
    }
  }

  /// What a share of the pool comes to for States with disembarkations: that part of all pledges, or all that they need where
  /// that is less.
  public func reserve(for share: Rational) -> Rational {
    let needed = beneficiaries.filter(\.searchAndRescue).map(\.need).reduce(.zero, +)
    return min(share * supply, needed)
  }
}
