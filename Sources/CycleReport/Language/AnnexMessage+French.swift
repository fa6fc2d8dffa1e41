extension AnnexMessage {
  var french: String {
    switch self {
    case .annex: "ANNEXE"
    case .draft:
      "Projet. Ne constitue pas un acte du Conseil\u{A0}: calculé à partir de faits enregistrés, pour vérification par les institutions, qui décident."
    case .title:
      "Réserve annuelle de solidarité pour {year}\u{A0}: nombres de référence, parts équitables obligatoires, engagements et déductions"
    case .basis:
      "Article 57 du règlement (UE) 2024/1351\u{A0}; clé de référence\u{A0}: article 66\u{A0}; déductions\u{A0}: articles 61 et 62"
    case .adopted: "Acte adopté le {date}\u{A0}; applicable du {from} au {to}"
    case .partReference: "Partie 1 – Nombres de référence"
    case .partShares: "Partie 2 – Parts équitables obligatoires et engagements des États membres"
    case .partDeductions: "Partie 3 – Déductions et solde des engagements"
    case .contribution: "Contribution de solidarité"
    case .referenceNumber: "Nombre de référence"
    case .searchAndRescue: "Part indicative pour la recherche et le sauvetage"
    case .memberState: "État membre"
    case .key: "Part de la clé de référence, calculée (%)"
    case .fairShareRelocations: "Part équitable\u{A0}: relocalisations"
    case .fairShareMoney: "Part équitable\u{A0}: EUR"
    case .pledgeRelocations: "Engagement\u{A0}: relocalisations"
    case .pledgeFinancial: "Engagement\u{A0}: contributions financières (EUR)"
    case .pledgeAlternative: "Engagement\u{A0}: mesures de solidarité alternatives (EUR)"
    case .relocations: "Relocalisations"
    case .financial: "Contributions financières (EUR)"
    case .alternative: "Mesures de solidarité alternatives (EUR)"
    case .deductedRelocations: "Déduit\u{A0}: relocalisations"
    case .deductedFinancial: "Déduit\u{A0}: contributions financières (EUR)"
    case .deductedAlternative: "Déduit\u{A0}: mesures de solidarité alternatives (EUR)"
    case .leftRelocations: "Solde\u{A0}: relocalisations"
    case .leftFinancial: "Solde\u{A0}: contributions financières (EUR)"
    case .leftAlternative: "Solde\u{A0}: mesures de solidarité alternatives (EUR)"
    case .total: "Total"
    case .unknownNote: "[…] remplace un chiffre inconnu\u{A0}; un total qui en comprend indique ses bornes."
    case .notBound: "–\u{A0}: non lié par la partie IV du règlement."
    case .differs:
      "Les parts équitables sont celles retenues: lorsque le chiffre propre à l’acte est enregistré, c’est lui qui figure. Calculées à partir de la clé, elles seraient: {states}."
    case .languages:
      "Les intitulés et les notes sont en français; les noms des États, les dates et les nombres sont en: {language}."
    case .traces: "Traçage de chaque chiffre"
    case .figure: "Chiffre"
    case .value: "Valeur exacte"
    case .rule: "Règle"
    case .place: "Article"
    }
  }
}
