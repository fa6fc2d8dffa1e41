extension CalendarTitle {
  public var french: String {
    switch self {
    case .dataOfStates: "Données des États membres pour le rapport"
    case .dataOfAgencies: "Données des agences de l’Union pour le rapport"
    case .firstMeeting: "Première réunion du mécanisme de préparation et de crise: évaluation initiale"
    case .updatedInformation: "Informations mises à jour pour le rapport"
    case .secondMeeting: "Seconde réunion du mécanisme de préparation et de crise: évaluation consolidée"
    case .report: "Rapport annuel européen sur l’asile et la migration"
    case .decision: "Décision d’exécution sur la pression, le risque et les situations importantes"
    case .proposal: "Proposition de réserve annuelle de solidarité"
    case .highLevelForum: "Forum à haut niveau"
    case .councilAct: "Acte d’exécution du Conseil établissant la réserve annuelle de solidarité"
    case .firstTechnicalForum: "Premier forum technique du cycle"
    case .reconvenedForum: "Forum à haut niveau convoqué de nouveau"
    case .application: "Les articles 58 à 63 et 65 à 69 commencent à s’appliquer"
    case .firstHolidays: "Premiers jours fériés nationaux et lieux de transfert envoyés à l’AUEA et aux autres États"
    case .nextHolidays:
      "Jours fériés nationaux et lieux de transfert de l’année suivante envoyés à l’AUEA et aux autres États"
    case .implementation: "Relocalisations et mesures alternatives promises exécutées"
    case .conversion: "Les mesures alternatives que personne n’a demandées deviennent des contributions financières"
    case .yearEndOffsets: "Compensations pour les relocalisations promises mais ni exécutées ni acceptées, sur demande"
    case .collection: "Contributions financières calculées et transférées"
    case .confirmation: "Mesures exécutées pendant l’année de la réserve confirmées au coordinateur"
    case .notice: "Information sur l’intention d’utiliser la réserve"
    case .forumAfterNotice: "Forum technique après l’information"
    case .notification: "Notification du besoin d’utiliser la réserve"
    case .claimDecision: "Décision établissant si l’État est soumis à une pression migratoire"
    case .forumAfterDecision: "Forum technique après la décision"
    case .capacityForum: "Forum à haut niveau si la réserve manque de capacité"
    case .deductionAssessment: "Évaluation de la demande de déduction"
    case .deductionAct: "Acte du Conseil sur la déduction"
    case .offsetAnswer: "Réponse à la demande de compensations de {state}"
    case .crisisEnd: "Fin de la décision de crise, sauf prolongation"
    case .crisisLongest: "Durée maximale des mesures de crise"
    case .nationalStrategy: "Stratégie nationale envoyée à la Commission"
    case .europeanStrategy: "Stratégie européenne de gestion de l’asile et de la migration"
    case .reviewOfMinima: "Réexamen des 30\u{A0}000 relocalisations et des 600 millions d’EUR de la proposition"
    case .functioningReport: "Rapport sur le fonctionnement de la partie IV"
    case .evaluationInformation: "Informations des États pour l’évaluation"
    case .evaluation: "Évaluation du règlement"
    case .crisisCommission: "Décision de la Commission sur la demande de crise"
    case .crisisCouncil: "Décision du Conseil sur la crise"
    }
  }
}

extension CalendarActor {
  public var french: String {
    switch self {
    case .commission: "Commission"
    case .council: "Conseil"
    case .memberStates: "États membres"
    case .agencies: "AUEA, Frontex, Europol et FRA"
    case .memberStatesAndAgencies: "États membres, AUEA, Frontex, Europol et FRA"
    case .coordinator: "Coordinateur de l’UE pour la solidarité"
    case .contributingStates: "États membres contributeurs"
    case .commissionAndContributors: "Commission et États membres contributeurs"
    case .byLaw: "De plein droit"
    case .all: "Tous"
    }
  }
}

extension CalendarRemark {
  public var french: String {
    switch self {
    case .howToRecord:
      "Rien n’est enregistré; un événement de type other dont la note commence par {mark} l’enregistre."
    case .followedByReport: "Le rapport du {day} s’appuie dessus, de sorte que cela n’est pas jugé en retard."
    case .followedByStrategy:
      "La stratégie européenne du {day} s’appuie dessus, de sorte que cela n’est pas jugé en retard."
    case .periodTooLong: "Le délai est trop long pour être compté."
    case .negativePeriod: "Un délai ne peut avoir la longueur négative {length}."
    case .outsideCalendar: "Un délai à partir du {day} sort des années 1900 à 2200. Raccourcissez le délai."
    case .noWorkingDay:
      "Aucun jour du {day} jusqu’à {days} jours plus tard n’est un jour ouvrable. Vérifiez holidays.csv."
    case .noWorkingDayInState:
      "Aucun jour du {day} jusqu’à {days} jours plus tard n’est un jour ouvrable pour {state}. Vérifiez holidays.csv."
    case .furtherMeetings: "Autres réunions: {days}."
    case .countedFromFirstAct: "Compté à partir du premier acte, du {day}."
    case .countedFromLastAct: "Compté à partir du dernier acte, du {day}."
    case .countedFromLatestAct:
      "Compté à partir du {day}, dernier acte enregistré à ce jour; un acte ultérieur déplace la date."
    case .countedFromDueDay: "Compté à partir du {day}, jour auquel les actes sont dus au plus tard."
    case .actRecordedElsewhere: "Un événement enregistre l’acte au {day}."
    case .afterCouncilAct: "Après l’acte du Conseil; l’article ne fixe pas de nombre de jours."
    case .moneyNotBound:
      "Les contributions financières ne sont pas liées à cette date; les travaux en cours se poursuivent "
        + "(article 65, paragraphe 3, et article 67, paragraphe 12)."
    case .soonAfterYear: "Dès que possible après la fin de l’année; aucun jour n’est fixé."
    case .afterPoolYear: "Après l’année de la réserve; aucun jour n’est fixé."
    case .confirmationsMissing: "Aucune confirmation n’est enregistrée de {states}."
    case .noNotice: "À tout moment après l’acte du Conseil; aucune information n’est enregistrée."
    case .undatedNotice: "L’information est enregistrée sans date, de sorte que le délai ne peut être compté."
    case .noDate: "Aucune date n’est enregistrée."
    case .expeditiously: "Avec célérité; l’article ne fixe pas de nombre de jours."
    case .countedFromDecision: "Compté à partir de la décision, qui est transmise sans tarder."
    case .weekHadPassed: "La semaine était écoulée quand le Conseil a agi: le forum se réunit aussitôt."
    case .periodsConflict:
      "L’article 59, paragraphe 6, donne au Conseil jusqu’au {council} pour constater un manque de capacité, "
        + "tandis que l’article 59, paragraphe 7, fait se réunir le forum à haut niveau au plus tard le {forum}: les "
        + "deux délais se contredisent."
    case .undatedDeductionRequest:
      "Le jour de la demande n’est pas enregistré, de sorte que les quatre semaines ne peuvent être comptées."
    case .requestedOn: "Demandé le {day}."
    case .undatedAssessment: "Le jour de l’évaluation n’est pas enregistré."
    case .noPeriod: "L’article ne fixe aucun délai."
    case .appliedWithoutAct: "La réserve applique la déduction; aucun acte distinct n’est enregistré."
    case .undatedRequest: "Le jour de la demande n’est pas enregistré."
    case .silence: "Le silence n’a pas d’effet que l’article énonce; il ne vaut pas acceptation."
    case .twelveMonths: "Douze mois en tout."
    case .everyThreeYears: "Au moins tous les trois ans; l’article ne nomme pas de premier jour."
    case .proposedOn: "Proposé le {day}."
    }
  }
}
