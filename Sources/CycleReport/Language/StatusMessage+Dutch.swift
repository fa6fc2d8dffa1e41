extension StatusMessage {
  var dutch: String {
    switch self {
    case .headingBasis: "Grondslag"
    case .headingFollows: "Wat volgt"
    case .followsPressure:
      "Mag na kennisgeving de pool gebruiken (artikel 58, lid 1) en is dan vrij van de eigen toezeggingen "
        + "(artikel 60, lid 3); zolang dat niet gebeurt, mag het om aftrek verzoeken (artikel 61)."
    case .followsRisk:
      "Heeft toegang tot het instrumentarium (artikel 6, lid 3); de Commissie weegt het mee bij een verzoek "
        + "om aftrek (artikel 62, lid 3). De status alleen vermindert het aandeel niet."
    case .followsSignificant:
      "Mag te allen tijde om volledige of gedeeltelijke aftrek verzoeken, waarover de Raad beslist (artikel "
        + "62)."
    case .followsClaimsPressure:
      "Mag zijn behoefte aan de pool melden, waarover de Commissie beslist (artikel 59), of met redenen om "
        + "aftrek verzoeken (artikel 61, lid 2)."
    case .followsClaimsSignificant:
      "Mag om aftrek verzoeken, met de redenen waarom zijn situatie aanzienlijk is (artikel 62, lid 3)."
    case .followsBenefitting: "Is begunstigd: dit jaar vrij van de eigen toezeggingen (artikel 60, lid 3)."
    }
  }
}
