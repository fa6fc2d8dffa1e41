public import ExactArithmetic

/// A row of `wishes.csv`: something asked of the distribution of the pool beyond what the law fixes.
///
/// A wish binds nobody. It is fulfilled where that is possible; where it is not, the answer says what stands against it.
public struct WishRecord: Hashable, Sendable {
  public var kind: WishKind
  /// The State that gives, for those kinds that name one.
  public var contributing: MemberState?
  /// The State that receives, for those kinds that name one.
  public var benefitting: MemberState?
  public var measure: Measure
  /// A closed pair is one with at most nothing.
  public var relation: WishRelation
  public var amount: WishAmount
  public var provenance: Provenance

  public init(
    kind: WishKind, contributing: MemberState?, benefitting: MemberState?, measure: Measure, relation: WishRelation,
    amount: WishAmount, provenance: Provenance
  ) {
    self.kind = kind
    self.contributing = contributing
    self.benefitting = benefitting
    self.measure = measure
    self.relation = relation
    self.amount = amount
    self.provenance = provenance
  }
}

/// What a wish is about.
public enum WishKind: String, Sendable, CaseIterable {
  /// Everything that flows of the measure.
  case pool
  /// What one State receives.
  case coverage
  /// What one State gives.
  case contribution
  /// What one State gives another.
  case earmark
  /// Nothing flows from one State to another.
  case closed
  /// What States with recurring disembarkations after search and rescue receive together (Articles 12(5), 57(2)).
  case searchAndRescue

  /// Whether a wish of this kind names the State that gives.
  public var namesContributor: Bool { self == .contribution || self == .earmark || self == .closed }

  /// Whether a wish of this kind names the State that receives.
  public var namesBeneficiary: Bool { self == .coverage || self == .earmark || self == .closed }
}

/// How an amount is wished for.
public enum WishRelation: String, Sendable, CaseIterable {
  case atLeast
  case exactly
  case atMost
}

/// How much is wished for.
public enum WishAmount: Hashable, Sendable {
  /// Persons or EUR, as the measure has it.
  case quantity(Rational)
  /// A part, from 0 to 1: of all pledges for the pool and for search and rescue, of the need for coverage, of the State's
  /// pledge for a contribution and an earmark.
  case share(Rational)
}
