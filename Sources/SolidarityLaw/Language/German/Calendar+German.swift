extension CalendarTitle {
  public var german: String {
    switch self {
    case .dataOfStates: "Daten der Mitgliedstaaten für den Bericht"
    case .dataOfAgencies: "Daten der Agenturen der Union für den Bericht"
    case .firstMeeting: "Erste Sitzung des Vorsorge- und Krisenmechanismus: erste Bewertung"
    case .updatedInformation: "Aktualisierte Informationen für den Bericht"
    case .secondMeeting: "Zweite Sitzung des Vorsorge- und Krisenmechanismus: konsolidierte Bewertung"
    case .report: "Jährlicher Europäischer Asyl- und Migrationsbericht"
    case .decision: "Durchführungsbeschluss zu Migrationsdruck, Gefahr und ausgeprägten Lagen"
    case .proposal: "Vorschlag für den Jährlichen Solidaritätspool"
    case .highLevelForum: "Hochrangiges Forum"
    case .councilAct: "Durchführungsrechtsakt des Rates zur Einrichtung des Jährlichen Solidaritätspools"
    case .firstTechnicalForum: "Erstes Forum auf Fachebene des Zyklus"
    case .reconvenedForum: "Hochrangiges Forum erneut einberufen"
    case .application: "Die Artikel 58 bis 63 und 65 bis 69 gelten erstmals"
    case .firstHolidays:
      "Erste nationale Feiertage und Überstellungsorte an die EUAA und die anderen Staaten übermittelt"
    case .nextHolidays:
      "Nationale Feiertage und Überstellungsorte des Folgejahres an die EUAA und die anderen Staaten übermittelt"
    case .implementation: "Zugesagte Übernahmen und alternative Maßnahmen durchgeführt"
    case .conversion: "Alternative Maßnahmen, um die niemand ersucht hat, werden zu finanziellen Beiträgen"
    case .yearEndOffsets: "Ausgleiche für zugesagte, aber weder durchgeführte noch angenommene Übernahmen, auf Antrag"
    case .collection: "Finanzielle Beiträge berechnet und überwiesen"
    case .confirmation: "Im Pooljahr durchgeführte Maßnahmen dem Koordinator bestätigt"
    case .notice: "Mitteilung der Absicht, den Solidaritätspool zu nutzen"
    case .forumAfterNotice: "Forum auf Fachebene nach der Mitteilung"
    case .notification: "Notifizierung des Bedarfs am Solidaritätspool"
    case .claimDecision: "Beschluss, ob der Staat unter Migrationsdruck steht"
    case .forumAfterDecision: "Forum auf Fachebene nach dem Beschluss"
    case .capacityForum: "Hochrangiges Forum bei fehlender Kapazität des Solidaritätspools"
    case .deductionAssessment: "Bewertung des Antrags auf Abzug"
    case .deductionAct: "Rechtsakt des Rates zum Abzug"
    case .offsetAnswer: "Antwort auf den Antrag von {state} auf Ausgleiche"
    case .crisisEnd: "Ende des Krisenbeschlusses, sofern nicht verlängert"
    case .crisisLongest: "Höchstdauer der Krisenmaßnahmen"
    case .nationalStrategy: "Nationale Strategie an die Kommission übermittelt"
    case .europeanStrategy: "Europäische Strategie für Asyl- und Migrationsmanagement"
    case .reviewOfMinima: "Überprüfung der 30\u{A0}000 Übernahmen und 600 Mio.\u{A0}EUR des Vorschlags"
    case .functioningReport: "Bericht über das Funktionieren von Teil IV"
    case .evaluationInformation: "Informationen der Staaten für die Bewertung"
    case .evaluation: "Bewertung der Verordnung"
    case .crisisCommission: "Beschluss der Kommission zum Krisenantrag"
    case .crisisCouncil: "Beschluss des Rates zur Krise"
    }
  }
}

extension CalendarActor {
  public var german: String {
    switch self {
    case .commission: "Kommission"
    case .council: "Rat"
    case .memberStates: "Mitgliedstaaten"
    case .agencies: "EUAA, Frontex, Europol und FRA"
    case .memberStatesAndAgencies: "Mitgliedstaaten, EUAA, Frontex, Europol und FRA"
    case .coordinator: "EU-Solidaritätskoordinator"
    case .contributingStates: "Beitragende Mitgliedstaaten"
    case .commissionAndContributors: "Kommission und beitragende Mitgliedstaaten"
    case .byLaw: "Kraft Gesetzes"
    case .all: "Alle"
    }
  }
}

extension CalendarRemark {
  public var german: String {
    switch self {
    case .howToRecord:
      "Nichts ist erfasst; ein Ereignis der Art other, dessen Anmerkung mit {mark} beginnt, erfasst es."
    case .followedByReport: "Der Bericht vom {day} baut darauf auf, sodass es nicht als überfällig beurteilt wird."
    case .followedByStrategy:
      "Die Europäische Strategie vom {day} baut darauf auf, sodass es nicht als überfällig beurteilt wird."
    case .periodTooLong: "Die Frist ist zu lang zum Zählen."
    case .negativePeriod: "Eine Frist kann nicht die negative Länge {length} haben."
    case .outsideCalendar: "Eine Frist ab {day} verlässt die Jahre 1900 bis 2200. Die Frist ist zu kürzen."
    case .noWorkingDay: "Kein Tag von {day} bis {days} Tage später ist ein Arbeitstag. holidays.csv ist zu prüfen."
    case .noWorkingDayInState:
      "Kein Tag von {day} bis {days} Tage später ist in {state} ein Arbeitstag. holidays.csv ist zu prüfen."
    case .furtherMeetings: "Weitere Sitzungen: {days}."
    case .countedFromFirstAct: "Gezählt ab dem ersten Rechtsakt, vom {day}."
    case .countedFromLastAct: "Gezählt ab dem letzten Rechtsakt, vom {day}."
    case .countedFromLatestAct:
      "Gezählt ab {day}, dem letzten bisher erfassten Rechtsakt; ein späterer verschiebt den Termin."
    case .countedFromDueDay: "Gezählt ab {day}, dem Tag, bis zu dem die Rechtsakte fällig sind."
    case .actRecordedElsewhere: "Ein Ereignis erfasst den Rechtsakt am {day}."
    case .afterCouncilAct: "Nach dem Rechtsakt des Rates; der Artikel setzt keine Zahl von Tagen."
    case .moneyNotBound:
      "Finanzielle Beiträge sind nicht an diesen Termin gebunden; laufende Arbeiten gehen weiter (Artikel 65 "
        + "Absatz 3 und Artikel 67 Absatz 12)."
    case .soonAfterYear: "So bald wie möglich nach Jahresende; kein Tag ist festgelegt."
    case .afterPoolYear: "Nach dem Pooljahr; kein Tag ist festgelegt."
    case .confirmationsMissing: "Keine Bestätigung ist erfasst von {states}."
    case .noNotice: "Jederzeit nach dem Rechtsakt des Rates; keine Mitteilung ist erfasst."
    case .undatedNotice: "Die Mitteilung ist ohne Datum erfasst, sodass die Frist nicht gezählt werden kann."
    case .noDate: "Kein Datum ist erfasst."
    case .expeditiously: "Zügig; der Artikel setzt keine Zahl von Tagen."
    case .countedFromDecision: "Gezählt ab dem Beschluss, der unverzüglich übermittelt wird."
    case .weekHadPassed: "Die Woche war vorüber, als der Rat handelte: Das Forum tritt sofort zusammen."
    case .periodsConflict:
      "Artikel 59 Absatz 6 gibt dem Rat bis zum {council}, um zu wenig Kapazität festzustellen, während Artikel "
        + "59 Absatz 7 das Hochrangige Forum bis zum {forum} zusammentreten lässt: Die beiden Fristen widersprechen "
        + "sich."
    case .undatedDeductionRequest:
      "Der Tag des Antrags ist nicht erfasst, sodass die vier Wochen nicht gezählt werden können."
    case .requestedOn: "Beantragt am {day}."
    case .undatedAssessment: "Der Tag der Bewertung ist nicht erfasst."
    case .noPeriod: "Der Artikel setzt keine Frist."
    case .appliedWithoutAct: "Der Solidaritätspool wendet den Abzug an; kein gesonderter Rechtsakt ist erfasst."
    case .undatedRequest: "Der Tag des Antrags ist nicht erfasst."
    case .silence: "Schweigen hat nach dem Artikel keine Wirkung; es ist keine Annahme."
    case .twelveMonths: "Zwölf Monate insgesamt."
    case .everyThreeYears: "Mindestens alle drei Jahre; der Artikel nennt keinen ersten Tag."
    case .proposedOn: "Vorgeschlagen am {day}."
    }
  }
}
