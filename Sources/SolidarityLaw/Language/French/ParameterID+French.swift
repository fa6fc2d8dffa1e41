extension ParameterID {
  public var french: String {
    switch self {
    case .minimumRelocations: "Nombre minimal de relocalisations de la proposition de la Commission"
    case .minimumFinancial: "Montant minimal d’argent de la proposition de la Commission"
    case .relocationValue: "Argent de valeur égale à une relocalisation, le rapport entre les deux minima"
    case .populationWeight: "Poids de la population dans la clé de référence"
    case .gdpWeight: "Poids du PIB total dans la clé de référence"
    case .requestGateShare:
      "Part des relocalisations de la proposition à promettre avant que des compensations puissent être demandées"
    case .offerGateShare:
      "Part de sa part équitable qu’un État doit promettre en relocalisations pour offrir des compensations"
    case .mandatoryMinimum: "Nombre de relocalisations au-dessous duquel les compensations deviennent obligatoires"
    case .mandatoryShare: "Part du nombre de référence au-dessous de laquelle les compensations deviennent obligatoires"
    case .forumDays: "Jours entre les actes d’automne et le forum à haut niveau"
    case .technicalForumDays: "Jours entre une information au titre de l’article 58 et le forum technique"
    case .claimForumDays: "Jours entre une décision positive au titre de l’article 59 et le forum technique"
    case .capacityForumDays:
      "Jours entre la décision de la Commission et le forum à haut niveau en cas de capacité insuffisante"
    case .assessmentDays: "Jours pour l’évaluation par la Commission d’une demande de déduction"
    case .offsetReplyDays: "Jours pour la réponse à une demande de compensations"
    case .relocationFunding: "Financement de l’Union par personne relocalisée, à l’État qui accueille la personne"
    case .minorFunding: "Financement de l’Union par mineur non accompagné relocalisé"
    case .transferFunding: "Financement de l’Union par transfert, à l’État qui le paie"
    }
  }
}
