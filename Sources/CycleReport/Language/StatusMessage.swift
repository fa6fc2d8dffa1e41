/// What follows from each status.
enum StatusMessage: String, CaseIterable, Message {
  case headingBasis
  case headingFollows
  case followsPressure
  case followsRisk
  case followsSignificant
  case followsClaimsPressure
  case followsClaimsSignificant
  case followsBenefitting

  var english: String {
    switch self {
    case .headingBasis: "Basis"
    case .headingFollows: "What follows"
    case .followsPressure:
      "May use the pool after a notice (Article 58(1)) and is then released from its own pledges (Article "
        + "60(3)); while it does not, it may ask for a deduction (Article 61)."
    case .followsRisk:
      "Has access to the Toolbox (Article 6(3)); the Commission weighs it when a deduction is asked for "
        + "(Article 62(3)). The status by itself lessens no share."
    case .followsSignificant:
      "May ask at any time for a full or partial deduction, which the Council decides (Article 62)."
    case .followsClaimsPressure:
      "May notify its need of the pool, on which the Commission decides (Article 59), or ask for a deduction "
        + "with reasons (Article 61(2))."
    case .followsClaimsSignificant:
      "May ask for a deduction, giving the reasons why its situation is significant (Article 62(3))."
    case .followsBenefitting: "Benefits: released from its own pledges for the year (Article 60(3))."
    }
  }
}
