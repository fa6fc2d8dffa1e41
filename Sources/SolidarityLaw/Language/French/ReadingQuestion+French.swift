extension ReadingQuestion {
  public var french: String {
    switch self {
    case .applicationText: "Quel texte du règlement fixe la date d’application?"
    case .statusExclusivity:
      "Un État peut-il être à la fois soumis à une pression migratoire et confronté à une situation migratoire "
        + "importante?"
    case .noNeedRatio: "Une proposition inférieure aux minima doit-elle en garder le rapport?"
    case .forumTrigger: "Lequel des trois actes d’automne fait courir les quinze jours pour le forum à haut niveau?"
    case .fairShareRounding: "Comment une part équitable est-elle arrondie à des personnes entières?"
    case .fairShareBasis:
      "L’écart et les conditions reposent-ils sur la part équitable adoptée par l’acte ou sur celle calculée?"
    case .partialRequests: "Que devient une mesure alternative demandée seulement en partie?"
    case .alternativeValue: "Quelle valeur d’une mesure alternative compte contre l’argent dû?"
    case .searchAndRescueShare:
      "Le pourcentage pour les États ayant des débarquements après recherche et sauvetage lie-t-il la répartition?"
    case .benefittingFrom:
      "À partir de quand un État soumis à une pression bénéficie-t-il de la réserve et est-il libéré de son "
        + "propre engagement?"
    case .capacityForum:
      "Quand le forum à haut niveau doit-il se réunir si le Conseil constate un manque de capacité après "
        + "l’expiration de cette semaine?"
    case .drawRounding:
      "Comment les parts proportionnelles des appels deviennent-elles des personnes entières et des centimes?"
    case .distributionOrder: "La répartition équilibrée passe-t-elle avant ou après l’obligation d’exécuter au prorata?"
    case .shortcoming:
      "Un constat de défaillances systémiques est-il une libération de l’obligation ou une interdiction?"
    case .deductionWithoutAct: "Une déduction appliquée sans acte distinct du Conseil compte-t-elle?"
    case .pendingDeduction: "Une déduction demandée ou évaluée mais pas encore accordée compte-t-elle?"
    case .offsetPledges:
      "Les engagements de relocalisation à honorer par des compensations de responsabilité prennent-ils part à "
        + "la répartition?"
    case .offsetThreshold: "Quels nombres fixent le seuil au-dessous duquel les compensations deviennent obligatoires?"
    case .offsetVolume: "Combien de compensations deviennent obligatoires?"
    case .forumForDeductedPledges:
      "Les compensations obligatoires après déductions et libérations exigent-elles un forum à haut niveau "
        + "convoqué de nouveau?"
    case .yearEndDebt: "Comment une dette de fin d’année est-elle répartie si les demandes la dépassent?"
    case .offsetCap: "Quel est le maximum de compensations obligatoires qu’un État peut devoir?"
    case .offsetSilence: "Que signifie le silence sur une demande de compensations?"
    case .fixedDates: "Une date que nomme un article se déplace-t-elle si elle n’est pas un jour ouvrable?"
    case .institutionCalendar: "Quels jours fériés déplacent un délai qui expire pour la Commission ou le Conseil?"
    case .moneyFloor: "L’argent dû peut-il descendre au-dessous de zéro?"
    case .crisisPool: "Quels engagements de la réserve comptent comme disponibles pour l’État en crise?"
    case .crisisCap: "Dans quelle mesure le plafond des compensations est-il levé en cas de crise?"
    case .creditYears: "Quelles années de la réserve se situent dans les cinq années d’un crédit de crise?"
    case .creditSpread: "Quelle part d’un crédit de crise peut être déduite en une année de la réserve?"
    }
  }
}
