extension AlternativeValue {
  public var french: String {
    switch self {
    case .agreed: "La valeur convenue par les deux États, même supérieure à l’estimation promise."
    case .pledged: "La valeur convenue jusqu’à l’estimation promise."
    }
  }
}

extension ApplicationText {
  public var french: String {
    switch self {
    case .corrected: "Le texte rectifié: 12 juin 2026."
    case .firstPublished: "Le texte publié en premier: 1er juillet 2026."
    }
  }
}

extension BenefittingFrom {
  public var french: String {
    switch self {
    case .notice: "Dès l’information qu’il entend utiliser la réserve."
    case .decision: "Dès la décision qui le constate soumis à une pression."
    }
  }
}

extension DeductionWithoutAct {
  public var french: String {
    switch self {
    case .counts:
      "Elle compte (à l’article 63, paragraphe 4, qui parle de déductions accordées, seulement si on le choisit "
        + "expressément)."
    case .ignored: "Elle ne compte pas."
    }
  }
}

extension DrawRounding {
  public var french: String {
    switch self {
    case .cumulative:
      "D’après ce que chaque État aurait dû donner sur tous les appels jusqu’alors, afin que de petits "
        + "appels n’incombent pas toujours aux mêmes États."
    case .eachDraw: "Chaque appel pour lui-même, selon les plus forts restes."
    }
  }
}

extension DistributionOrder {
  public var french: String {
    switch self {
    case .coverageFirst: "D’abord une couverture équilibrée, puis une utilisation des engagements au prorata."
    case .proRataFirst: "D’abord une utilisation des engagements au prorata, puis une couverture équilibrée."
    }
  }
}

extension FairShareBasis {
  public var french: String {
    switch self {
    case .adopted: "Le nombre adopté s’il est enregistré, sinon le nombre calculé."
    case .computed: "Toujours le nombre calculé."
    }
  }
}

extension FairShareRounding {
  public var french: String {
    switch self {
    case .up: "Vers le haut: 3\u{A0}360,44 devient 3\u{A0}361, comme le montrent les chiffres de la réserve 2026."
    case .nearest: "À la personne entière la plus proche, les moitiés vers le haut."
    case .down: "Vers le bas."
    }
  }
}

extension ForumForDeductedPledges {
  public var french: String {
    switch self {
    case .required: "Oui: le paragraphe étend le précédent avec toutes ses conditions."
    case .notRequired: "Non: le paragraphe s’applique par lui-même."
    }
  }
}

extension MoneyFloor {
  public var french: String {
    switch self {
    case .zero: "Non: rien n’est remboursé."
    case .none: "Oui."
    }
  }
}

extension NoNeedRatio {
  public var french: String {
    switch self {
    case .kept: "Oui, il le faut."
    case .free: "Non, ce n’est pas nécessaire."
    }
  }
}

extension OffsetCapBasis {
  public var french: String {
    switch self {
    case .residual: "Sa part équitable ajustée moins son engagement de relocalisation; l’argent ne la réduit pas."
    case .fairShare: "Toute sa part équitable, comme se lit le paragraphe seul."
    case .strict: "Sa part équitable ajustée moins la valeur de tout son engagement, argent compris."
    }
  }
}

extension OffsetPledges {
  public var french: String {
    switch self {
    case .distributed: "Ils prennent part comme tout engagement de relocalisation."
    case .setAside: "Ils sont mis de côté."
    }
  }
}

extension OffsetSilence {
  public var french: String {
    switch self {
    case .noEffect: "Rien: la demande reste ouverte."
    case .refusal: "Un refus une fois le délai de réponse écoulé."
    }
  }
}

extension OffsetThresholdBasis {
  public var french: String {
    switch self {
    case .statutory:
      "Le plus élevé du nombre fixe et de la part du nombre de référence, même s’il dépasse le nombre de référence."
    case .referenceOnly: "La part du nombre de référence seule."
    }
  }
}

extension OffsetVolume {
  public var french: String {
    switch self {
    case .shortfall: "Ce qui manque aux engagements jusqu’au seuil."
    case .threshold: "Jusqu’au seuil lui-même, quels que soient les engagements."
    }
  }
}

extension PartialRequests {
  public var french: String {
    switch self {
    case .convertUnused: "La partie que personne n’a demandée devient une contribution financière."
    case .keep: "Rien n’est converti dès qu’une partie a été demandée."
    }
  }
}

extension PendingDeduction {
  public var french: String {
    switch self {
    case .stands: "Non: l’engagement demeure jusqu’à ce que le Conseil adopte son acte."
    case .counts: "Elle compte dès la demande (jamais à l’article 63, paragraphe 4, qui parle de déductions accordées)."
    }
  }
}

extension SearchAndRescueShare {
  public var french: String {
    switch self {
    case .indicative: "Il est indiqué comme atteint ou manqué."
    case .binding: "C’est une part réservée que la répartition doit respecter."
    }
  }
}

extension Shortcoming {
  public var french: String {
    switch self {
    case .released: "Une libération: un maximum volontaire enregistré rouvre la paire."
    case .closed: "Une interdiction: la paire reste fermée."
    }
  }
}

extension StatusExclusivity {
  public var french: String {
    switch self {
    case .exclusive: "Non: les deux définitions s’excluent."
    case .concurrent: "Oui, c’est possible."
    }
  }
}

extension YearEndDebt {
  public var french: String {
    switch self {
    case .proRata: "En proportion de ce que chaque État membre bénéficiaire a demandé."
    case .asRequested: "Dans l’ordre des mois des demandes, l’ordre protocolaire dans un même mois."
    }
  }
}

extension CapacityForum {
  public var french: String {
    switch self {
    case .immediately:
      "Aussitôt: dans la semaine qui suit la décision de la Commission ou, si elle est écoulée, le jour du "
        + "constat du Conseil."
    case .afterCouncil: "Dans la semaine qui suit le constat du Conseil."
    }
  }
}

extension FixedDates {
  public var french: String {
    switch self {
    case .asWritten:
      "Une date comme le 15 octobre demeure telle quelle; seuls les délais comptés à partir d’un événement se "
        + "déplacent."
    case .rollForward: "Une telle date se déplace elle aussi au jour ouvrable suivant."
    }
  }
}

extension ForumTrigger {
  public var french: String {
    switch self {
    case .lastAct: "Le dernier des trois à être adopté."
    case .firstAct: "Le premier des trois à être adopté."
    }
  }
}

extension InstitutionCalendar {
  public var french: String {
    switch self {
    case .weekendsOnly:
      "Aucun: seulement les samedis et dimanches, puisque l’article parle des jours fériés d’un État membre."
    case .institutionHolidays: "Les jours fériés des institutions de l’Union, enregistrés sous le code EU."
    }
  }
}

extension CreditSpread {
  public var french: String {
    switch self {
    case .free: "Tout ce qui en reste."
    case .proportional: "Un cinquième, le même dans chacune des cinq années."
    }
  }
}

extension CreditYears {
  public var french: String {
    switch self {
    case .begun: "Celles qui commencent pendant ces années."
    case .whole: "Celles qui y sont comprises tout entières."
    }
  }
}

extension CrisisCap {
  public var french: String {
    switch self {
    case .whereNecessary: "Chaque État va jusqu’à son plafond avant qu’aucun n’aille au-delà."
    case .lifted: "Les plafonds ne jouent aucun rôle."
    }
  }
}

extension CrisisPool {
  public var french: String {
    switch self {
    case .unimplemented: "Ceux encore dus et non exécutés."
    case .undrawn: "Ceux encore dus et non appelés."
    case .effective: "Tous ceux qui sont encore dus."
    }
  }
}
