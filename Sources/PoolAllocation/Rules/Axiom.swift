public import ExactArithmetic
public import SolidarityLaw

/// A property that a rule for dividing an estate among claims may have.
public enum Axiom: String, Message {
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

  /// What it says, one sentence in English.
  public var meaning: String { english }
}

/// Whether an axiom holds on one instance, with a witness where it does not.
///
/// A rule that passes on an instance need not pass on others; one that fails on it fails.
public struct AxiomFinding: Sendable, Hashable {
  public let axiom: Axiom
  /// Why it fails; nil where it holds.
  public let witnessPhrase: Phrase?
  /// The witness in English.
  public var witness: String? { witnessPhrase?.english }
  /// Whether it holds on the instance.
  public var holds: Bool { witnessPhrase == nil }

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
    let states = claimants.map { PhraseValue.state($0.state) }
    let awards = try rule(claims, estate)
    var witnesses: [Axiom: Phrase] = [:]
    func report(_ axiom: Axiom, _ witness: Phrase) {
      if witnesses[axiom] == nil { witnesses[axiom] = witness }
    }
    for first in claims.indices {
      for second in claims.indices where first != second {
        let witness = AxiomWitness.unequal.with([
          "first": states[first], "firstNeed": .decimal(claims[first]), "second": states[second],
          "secondNeed": .decimal(claims[second]), "firstAmount": .decimal(awards[first]),
          "secondAmount": .decimal(awards[second]),
        ])
        if claims[first] == claims[second], awards[first] != awards[second] {
          report(.equalTreatment, witness)
        }
        guard claims[first] > claims[second] else { continue }
        if awards[first] < awards[second] { report(.orderOfAwards, witness) }
        if claims[first] - awards[first] < claims[second] - awards[second] {
          report(.orderOfLosses, witness)
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
            AxiomWitness.ownNeedRises.with([
              "state": states[index], "before": .decimal(claims[index]), "after": .decimal(raised[index]),
              "had": .decimal(awards[index]), "has": .decimal(after),
            ]))
        }
      }
      let after = try rule(claims, estate * factor)
      for index in claims.indices where after[index] < awards[index] {
        report(
          .resourceMonotonicity,
          AxiomWitness.poolGrows.with([
            "before": .decimal(estate), "after": .decimal(estate * factor), "state": states[index],
            "had": .decimal(awards[index]), "has": .decimal(after[index]),
          ]))
      }
    }
    return Axiom.allCases.map { AxiomFinding(axiom: $0, witnessPhrase: witnesses[$0]) }
  }
}
