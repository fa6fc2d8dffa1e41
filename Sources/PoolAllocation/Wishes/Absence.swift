public import ExactArithmetic
public import SolidarityLaw

extension DistributionProblem {
  /// A State that a wish names and that takes no part in the distribution of the measure.
  public struct Absence: Sendable, Hashable {
    /// Why it takes no part.
    public enum Reason: String, Sendable, CaseIterable {
      /// It pledged nothing of the measure, or nothing that is left.
      case noPledge
      /// Its pledge is not known.
      case unknownPledge
      /// It benefits from the pool itself and is released from its pledges (Article 60(3)).
      case benefitting
      /// It has no access to the pool (Article 58).
      case noAccess
      /// It did not ask for the measure.
      case noNeed
      /// Its need is not known.
      case unknownNeed

      /// Whether it is missing among the States that give.
      var isContributor: Bool { self == .noPledge || self == .unknownPledge || self == .benefitting }
    }

    public let state: MemberState
    public let reason: Reason

    public init(state: MemberState, reason: Reason) {
      self.state = state
      self.reason = reason
    }
  }

  /// What a share in a wish is a share of; nil where that is not known.
  public func base(of wish: WishRecord) -> Rational? {
    switch wish.kind {
    case .pool, .searchAndRescue: return supply
    case .coverage:
      if let need = beneficiaries.first(where: { $0.state == wish.benefitting })?.need { return need }
      return absences.contains { $0.state == wish.benefitting && $0.reason == .noNeed } ? .zero : nil
    case .contribution, .earmark, .closed:
      if let pledge = contributors.first(where: { $0.state == wish.contributing })?.pledge { return pledge }
      return absences.contains { $0.state == wish.contributing && $0.reason == .unknownPledge } ? nil : .zero
    }
  }

  /// How much a wish asks for, in persons or EUR; nil where it is a share of something that is not known.
  ///
  /// The share for search and rescue is never more than what the States concerned need.
  public func target(of wish: WishRecord) -> Rational? {
    switch (wish.amount, wish.kind) {
    case (.quantity(let quantity), _): quantity
    case (.share(let share), .searchAndRescue): reserve(for: share)
    case (.share(let share), _): base(of: wish).map { share * $0 }
    }
  }

  /// Whether a wish, or a reserve, asks for something although nothing that counts towards it may flow at all.
  ///
  /// The distribution's own program has no row for such a wish.
  var asksForWhatCannotFlow: Bool {
    let open = contributors.flatMap { giver in
      beneficiaries.filter { isOpen(giver.state, $0.state) }.map { Pair(giver.state, $0.state) }
    }
    if let share = bindingShare, reserve(for: share).isPositive, open.isEmpty { return true }
    return wishes.contains { wish in
      wish.relation != .atMost && target(of: wish)?.isPositive ?? false
        && !open.contains { counts($0.contributing, $0.benefitting, towards: wish) }
    }
  }

  /// Whether something that flows between two States counts towards a wish.
  func counts(_ contributing: MemberState, _ benefitting: MemberState, towards wish: WishRecord) -> Bool {
    if wish.kind == .searchAndRescue {
      return beneficiaries.contains { $0.state == benefitting && $0.searchAndRescue }
    }
    return (wish.contributing ?? contributing) == contributing && (wish.benefitting ?? benefitting) == benefitting
  }
}

extension WishRecord {
  /// An order of wishes, so that that of their rows does not matter: by what they ask, then by where they come from.
  static func precedes(_ first: WishRecord, _ second: WishRecord) -> Bool {
    for (left, right) in zip(first.order, second.order) where left != right { return left < right }
    if first.contributing != second.contributing {
      return MemberState.precedes(first.contributing, second.contributing)
    }
    if first.benefitting != second.benefitting { return MemberState.precedes(first.benefitting, second.benefitting) }
    let (left, right) = (first.provenance, second.provenance)
    return (left.source, left.file, left.line ?? 0) < (right.source, right.file, right.line ?? 0)
  }

  /// Whether another wish asks for the same, wherever either comes from.
  func asksTheSame(as other: WishRecord) -> Bool {
    var moved = other
    moved.provenance = provenance
    return self == moved
  }

  private var order: [Rational] {
    let kinds = WishKind.allCases.firstIndex(of: kind) ?? 0
    let relations = WishRelation.allCases.firstIndex(of: relation) ?? 0
    let (form, number): (Int, Rational) =
      switch amount {
      case .quantity(let quantity): (0, quantity)
      case .share(let share): (1, share)
      }
    return [Rational(kinds), Rational(relations), Rational(form), number]
  }
}

extension MemberState {
  fileprivate static func precedes(_ first: MemberState?, _ second: MemberState?) -> Bool {
    switch (first, second) {
    case (let first?, let second?): first < second
    case (nil, .some): true
    case (_, nil): false
    }
  }
}
