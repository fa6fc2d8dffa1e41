import ExactArithmetic
import SolidarityLaw

/// Wishes as tests write them.
enum Wish {
  static func pool(_ relation: WishRelation, _ amount: WishAmount, _ measure: Measure = .relocation) -> WishRecord {
    record(.pool, nil, nil, relation, amount, measure)
  }

  static func coverage(_ to: String, _ relation: WishRelation, _ amount: WishAmount) -> WishRecord {
    record(.coverage, nil, to, relation, amount)
  }

  static func contribution(_ from: String, _ relation: WishRelation, _ amount: WishAmount) -> WishRecord {
    record(.contribution, from, nil, relation, amount)
  }

  static func earmark(_ from: String, _ to: String, _ relation: WishRelation, _ amount: WishAmount) -> WishRecord {
    record(.earmark, from, to, relation, amount)
  }

  static func closed(_ from: String, _ to: String) -> WishRecord {
    record(.closed, from, to, .atMost, .quantity(0))
  }

  static func searchAndRescue(_ share: Rational) -> WishRecord {
    record(.searchAndRescue, nil, nil, .atLeast, .share(share))
  }

  static func record(
    _ kind: WishKind, _ from: String?, _ to: String?, _ relation: WishRelation, _ amount: WishAmount,
    _ measure: Measure = .relocation
  ) -> WishRecord {
    WishRecord(
      kind: kind, contributing: from.map { MemberState($0) }, benefitting: to.map { MemberState($0) }, measure: measure,
      relation: relation, amount: amount, provenance: HandmadeAssessment.here)
  }
}
