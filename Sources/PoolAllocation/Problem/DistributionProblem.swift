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

    /// The most that may flow, in persons or EUR.
    var most: Rational {
      switch self {
      case .maximum(let amount): max(amount, .zero)
      case .closed, .released: .zero
      }
    }
  }

  public let measure: Measure
  public let contributors: [Contributor]
  public let beneficiaries: [Beneficiary]
  /// Pairs that are not fully open.
  public let limits: [Pair: Limit]
  /// The share of the pool for States with disembarkations, from 0 to 1, where it binds (reading `searchAndRescueShare`).
  public let bindingShare: Rational?
  /// Whether a finding of systemic shortcomings closes a pair even to what is given of free will (reading `shortcoming`).
  public let releaseIsBan: Bool
  /// What is wished of the distribution, of this measure only, in an order of its own.
  public let wishes: [WishRecord]
  /// States that wishes name and that take no part, in protocol order.
  public let absences: [Absence]
  /// The least maximum that wishes set to pairs.
  private let wishedMaxima: [Pair: Rational]

  public init(
    measure: Measure, contributors: [Contributor], beneficiaries: [Beneficiary], limits: [Pair: Limit] = [:],
    bindingShare: Rational? = nil, releaseIsBan: Bool = false, wishes: [WishRecord] = [], absences: [Absence] = []
  ) {
    self.measure = measure
    self.contributors = contributors.filter { $0.pledge.isPositive }.sorted { $0.state < $1.state }
    self.beneficiaries = beneficiaries.filter { $0.need.isPositive }.sorted { $0.state < $1.state }
    self.limits = limits
    self.bindingShare = bindingShare
    self.releaseIsBan = releaseIsBan
    // The same wish twice asks for nothing more; the first of them in their own order stays.
    self.wishes = wishes.filter { $0.measure == measure }.sorted(by: WishRecord.precedes).reduce(into: []) {
      kept, wish in
      if kept.last?.asksTheSame(as: wish) != true { kept.append(wish) }
    }
    self.absences = absences.sorted { $0.state < $1.state }
    let pledges = Dictionary(
      self.contributors.map { ($0.state, $0.pledge) }, uniquingKeysWith: { first, _ in first })
    var wishedMaxima: [Pair: Rational] = [:]
    for wish in self.wishes where wish.relation != .atLeast {
      guard let giver = wish.contributing, let receiver = wish.benefitting else { continue }
      let amount =
        switch wish.amount {
        case .quantity(let quantity): quantity
        case .share(let share): share * (pledges[giver] ?? .zero)
        }
      let pair = Pair(giver, receiver)
      wishedMaxima[pair] = min(amount, wishedMaxima[pair] ?? amount)
    }
    self.wishedMaxima = wishedMaxima
  }

  /// All pledges together.
  public var supply: Rational { contributors.map(\.pledge).reduce(.zero, +) }

  /// All needs together.
  public var demand: Rational { beneficiaries.map(\.need).reduce(.zero, +) }

  /// Whether every State may give to every other without limit, whatever is wished.
  public var isFullyOpen: Bool {
    contributors.allSatisfy { giver in
      beneficiaries.allSatisfy { limits[Pair(giver.state, $0.state)] == nil }
    }
  }

  /// Whether anything may flow between two States.
  public func isOpen(_ contributing: MemberState, _ benefitting: MemberState) -> Bool {
    maximum(contributing, benefitting)?.isPositive ?? true
  }

  /// The most that may flow between two States, by what limits the pair and by what is wished of it; nil where neither does.
  public func maximum(_ contributing: MemberState, _ benefitting: MemberState) -> Rational? {
    let pair = Pair(contributing, benefitting)
    guard let wished = wishedMaxima[pair] else { return recordedMaximum(pair) }
    return min(wished, recordedMaximum(pair) ?? wished)
  }

  /// The most that may flow between two States whatever is wished; nil where nothing limits the pair by itself.
  func recordedMaximum(_ pair: Pair) -> Rational? { limits[pair]?.most }

  /// What a share of the pool comes to for States with disembarkations: that part of all pledges, or all that they need where
  /// that is less.
  public func reserve(for share: Rational) -> Rational {
    min(share * supply, reservedNeed)
  }

  /// What States with disembarkations need together.
  var reservedNeed: Rational {
    beneficiaries.filter(\.searchAndRescue).map(\.need).reduce(.zero, +)
  }
}
