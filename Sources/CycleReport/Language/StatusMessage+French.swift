extension StatusMessage {
  var french: String {
    switch self {
    case .headingBasis: "Fondement"
    case .headingFollows: "Ce qui s’ensuit"
    case .followsPressure:
      "Peut utiliser la réserve après information (article 58, paragraphe 1) et est alors libéré de ses "
        + "propres engagements (article 60, paragraphe 3)\u{A0}; tant qu’il ne le fait pas, il peut demander une "
        + "déduction (article 61)."
    case .followsRisk:
      "A accès à la boîte à outils (article 6, paragraphe 3)\u{A0}; la Commission en tient compte lors d’une "
        + "demande de déduction (article 62, paragraphe 3). Ce statut à lui seul ne réduit pas sa part."
    case .followsSignificant:
      "Peut demander à tout moment une déduction totale ou partielle, que le Conseil décide (article 62)."
    case .followsClaimsPressure:
      "Peut notifier son besoin de la réserve, sur lequel la Commission décide (article 59), ou demander une "
        + "déduction motivée (article 61, paragraphe 2)."
    case .followsClaimsSignificant:
      "Peut demander une déduction en motivant l’importance de sa situation (article 62, paragraphe 3)."
    case .followsBenefitting:
      "Bénéficie\u{A0}: libéré de ses propres engagements pour l’année (article 60, paragraphe 3)."
    }
  }
}
