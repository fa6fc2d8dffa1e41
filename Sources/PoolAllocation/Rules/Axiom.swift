public import ExactArithmetic
public import SolidarityLaw

/// A property that a rule for dividing an estate among claims may have.
public enum Axiom: String, Sendable, CaseIterable {
  /// Equal claims get equal awards.
  case equalTreatment
  /// A greater claim never gets a smaller award.
  case orderOfAwards
  /// A greater claim never bears a smaller loss.
  case orderOfLosses
  /// Nobody gets less because its own claim rises.
  case claimsMonotonicity
  /// Nobody gets less because the estate rises.
  case resourceMonotonicity

  /// What it says, one sentence.
  public var meaning: String {
    switch self {
    case .equalTreatment: "Equal needs receive equal amounts."
    case .orderOfAwards: "A greater need never receives a smaller amount."
    case .orderOfLosses: "A greater need never goes short by a smaller amount."
    case .claimsMonotonicity: "Nobody receives less because its own need rises."
    case .resourceMonotonicity: "Nobody receives less because the pool grows."
    }
  }
}

/// Whether an axiom holds on one instance, with a witness where it does not.
///
/// A rule that passes on an instance need not pass on others; one that fails on it fails.
public struct AxiomFinding: Sendable, Hashable {
  public let axiom: Axiom
  /// Nil where it holds.
  public let witness: String?
  /// Whether it holds on the instance.
  public var holds: Bool { witness == nil }

  /// The five axioms on one instance.
  ///
  /// The two about change are tried with each claim, and the estate, raised by a tenth and doubled.
  ///
  /// - Parameters:
  ///   - claimants: who claims what, in protocol order.
  ///   - estate: what there is.
  ///   - rule: the awards for claims in the order of the claimants, and an estate.
  public static func all<Failure: Error>(
    claimants: [(state: MemberState, claim: Rational)], estate: Rational,
    rule: (_ claims: [Rational], _ estate: Rational) throws(Failure) -> [Rational]
  ) throws(Failure) -> [AxiomFinding] {
    let claims = claimants.map(\.claim)
    let names = claimants.map(\.state.code)
    let awards = try rule(claims, estate)
    var witnesses: [Axiom: String] = [:]
    func report(_ axiom: Axiom, _ witness: String) {
      if witnesses[axiom] == nil { witnesses[axiom] = witness }
    }
    for first in claims.indices {
      for second in claims.indices where first != second {
        let needs = "\(names[first]) needs \(claims[first].shown) and \(names[second]) \(claims[second].shown)"
        let amounts = "they receive \(awards[first].shown) and \(awards[second].shown)"
        if claims[first] == claims[second], awards[first] != awards[second] {
          report(.equalTreatment, "\(needs), but \(amounts).")
        }
        guard claims[first] > claims[second] else { continue }
        if awards[first] < awards[second] { report(.orderOfAwards, "\(needs), but \(amounts).") }
        if claims[first] - awards[first] < claims[second] - awards[second] {
          report(.orderOfLosses, "\(needs), but \(amounts).")
        }
      }
    }
    for factor in [Rational(11, 10), Rational(2)] {
      for index in claims.indices {
        var raised = claims
        raised[index] *= factor
        let after = try rule(raised, estate)[index]
        if after < awards[index] {
          report(
            .claimsMonotonicity,
            "The need of \(names[index]) rises from \(claims[index].shown) to \(raised[index].shown), but what it receives falls "
              + "from \(awards[index].shown) to \(after.shown).")
        }
      }
      let after = try rule(claims, estate * factor)
      for index in claims.indices where after[index] < awards[index] {
        report(
          .resourceMonotonicity,
          "The pool grows from \(estate.shown) to \((estate * factor).shown), but what \(names[index]) receives falls "
            + "from \(awards[index].shown) to \(after[index].shown).")
      }
    }
    return Axiom.allCases.map { AxiomFinding(axiom: $0, witness: witnesses[$0]) }
  }
}
