extension CalendarTitle {
  public var dutch: String {
    switch self {
    case .dataOfStates: "Gegevens van de lidstaten voor het jaarverslag"
    case .dataOfAgencies: "Gegevens van de agentschappen van de Unie voor het jaarverslag"
    case .firstMeeting: "Eerste bijeenkomst van het paraatheids- en crisismechanisme: eerste beoordeling"
    case .updatedInformation: "Bijgewerkte informatie voor het jaarverslag"
    case .secondMeeting: "Tweede bijeenkomst van het paraatheids- en crisismechanisme: geconsolideerde beoordeling"
    case .report: "Europees jaarverslag over asiel en migratie"
    case .decision: "Uitvoeringsbesluit over migratiedruk, risico en aanzienlijke situaties"
    case .proposal: "Voorstel voor de jaarlijkse solidariteitspool"
    case .highLevelForum: "Forum op hoog niveau"
    case .councilAct: "Uitvoeringshandeling van de Raad tot instelling van de jaarlijkse solidariteitspool"
    case .firstTechnicalForum: "Eerste forum op technisch niveau van de cyclus"
    case .reconvenedForum: "Forum op hoog niveau opnieuw bijeengeroepen"
    case .application: "De artikelen 58 tot en met 63 en 65 tot en met 69 worden van toepassing"
    case .firstHolidays:
      "Eerste nationale feestdagen en overdrachtsplaatsen gezonden aan het EUAA en de andere lidstaten"
    case .nextHolidays:
      "Nationale feestdagen en overdrachtsplaatsen van het volgende jaar gezonden aan het EUAA en de andere lidstaten"
    case .implementation: "Toegezegde herplaatsingen en alternatieve maatregelen uitgevoerd"
    case .conversion: "Alternatieve maatregelen waarom niemand heeft verzocht, worden financiële bijdragen"
    case .yearEndOffsets: "Compensaties voor toegezegde maar uitgevoerde noch aanvaarde herplaatsingen, op verzoek"
    case .collection: "Financiële bijdragen berekend en overgemaakt"
    case .confirmation: "In het pooljaar uitgevoerde maatregelen aan de coördinator bevestigd"
    case .notice: "Kennisgeving van het voornemen om de solidariteitspool te gebruiken"
    case .forumAfterNotice: "Forum op technisch niveau na de kennisgeving"
    case .notification: "Mededeling van de behoefte aan de solidariteitspool"
    case .claimDecision: "Besluit of de lidstaat onder migratiedruk staat"
    case .forumAfterDecision: "Forum op technisch niveau na het besluit"
    case .capacityForum: "Forum op hoog niveau bij gebrek aan capaciteit in de solidariteitspool"
    case .deductionAssessment: "Beoordeling van het verzoek om aftrek"
    case .deductionAct: "Handeling van de Raad over de aftrek"
    case .offsetAnswer: "Antwoord op het verzoek van {state} om compensaties"
    case .crisisEnd: "Einde van het crisisbesluit, tenzij verlengd"
    case .crisisLongest: "Langste duur van de crisismaatregelen"
    case .nationalStrategy: "Nationale strategie aan de Commissie gezonden"
    case .europeanStrategy: "Europese strategie voor asiel- en migratiebeheer"
    case .reviewOfMinima: "Evaluatie van de 30\u{A0}000 herplaatsingen en 600 miljoen EUR van het voorstel"
    case .functioningReport: "Verslag over de werking van deel IV"
    case .evaluationInformation: "Informatie van de lidstaten voor de evaluatie"
    case .evaluation: "Evaluatie van de verordening"
    case .crisisCommission: "Besluit van de Commissie over het crisisverzoek"
    case .crisisCouncil: "Besluit van de Raad over de crisis"
    }
  }
}

extension CalendarActor {
  public var dutch: String {
    switch self {
    case .commission: "Commissie"
    case .council: "Raad"
    case .memberStates: "Lidstaten"
    case .agencies: "EUAA, Frontex, Europol en FRA"
    case .memberStatesAndAgencies: "Lidstaten, EUAA, Frontex, Europol en FRA"
    case .coordinator: "EU-solidariteitscoördinator"
    case .contributingStates: "Bijdragende lidstaten"
    case .commissionAndContributors: "Commissie en bijdragende lidstaten"
    case .byLaw: "Van rechtswege"
    case .all: "Allen"
    }
  }
}

extension CalendarRemark {
  public var dutch: String {
    switch self {
    case .howToRecord:
      "Er is niets geregistreerd; een gebeurtenis van de soort other waarvan de opmerking met {mark} begint, "
        + "registreert het."
    case .followedByReport:
      "Het jaarverslag van {day} bouwt erop voort, zodat het niet als achterstallig wordt beoordeeld."
    case .followedByStrategy:
      "De Europese strategie van {day} bouwt erop voort, zodat het niet als achterstallig wordt beoordeeld."
    case .periodTooLong: "De termijn is te lang om te tellen."
    case .negativePeriod: "Een termijn kan niet de negatieve lengte {length} hebben."
    case .outsideCalendar: "Een termijn vanaf {day} valt buiten de jaren 1900 tot 2200. Verkort de termijn."
    case .noWorkingDay: "Geen dag van {day} tot {days} dagen later is een werkdag. Ga holidays.csv na."
    case .noWorkingDayInState:
      "Geen dag van {day} tot {days} dagen later is in {state} een werkdag. Ga holidays.csv na."
    case .furtherMeetings: "Verdere bijeenkomsten: {days}."
    case .countedFromFirstAct: "Geteld vanaf de eerste handeling, van {day}."
    case .countedFromLastAct: "Geteld vanaf de laatste handeling, van {day}."
    case .countedFromLatestAct:
      "Geteld vanaf {day}, de laatste tot nu toe geregistreerde handeling; een latere verschuift de datum."
    case .countedFromDueDay: "Geteld vanaf {day}, de dag waarop de handelingen er uiterlijk moeten zijn."
    case .actRecordedElsewhere: "Een gebeurtenis registreert de handeling op {day}."
    case .afterCouncilAct: "Na de handeling van de Raad; het artikel bepaalt geen aantal dagen."
    case .moneyNotBound:
      "Financiële bijdragen zijn niet aan deze datum gebonden; lopend werk gaat door (artikel 65, lid 3, en "
        + "artikel 67, lid 12)."
    case .soonAfterYear: "Zo snel mogelijk na het jaareinde; er is geen dag bepaald."
    case .afterPoolYear: "Na het pooljaar; er is geen dag bepaald."
    case .confirmationsMissing: "Er is geen bevestiging geregistreerd van {states}."
    case .noNotice: "Te allen tijde na de handeling van de Raad; er is geen kennisgeving geregistreerd."
    case .undatedNotice: "De kennisgeving is zonder datum geregistreerd, zodat de termijn niet kan worden geteld."
    case .noDate: "Er is geen datum geregistreerd."
    case .expeditiously: "Met spoed; het artikel bepaalt geen aantal dagen."
    case .countedFromDecision: "Geteld vanaf het besluit, dat onverwijld wordt toegezonden."
    case .weekHadPassed: "De week was voorbij toen de Raad handelde: het forum komt meteen bijeen."
    case .periodsConflict:
      "Artikel 59, lid 6, geeft de Raad tot {council} om te weinig capaciteit vast te stellen, terwijl artikel "
        + "59, lid 7, het forum op hoog niveau uiterlijk op {forum} bijeen laat komen: de twee termijnen botsen."
    case .undatedDeductionRequest:
      "De dag van het verzoek is niet geregistreerd, zodat de vier weken niet kunnen worden geteld."
    case .requestedOn: "Gevraagd op {day}."
    case .undatedAssessment: "De dag van de beoordeling is niet geregistreerd."
    case .noPeriod: "Het artikel bepaalt geen termijn."
    case .appliedWithoutAct:
      "De solidariteitspool past de aftrek toe; er is geen afzonderlijke handeling geregistreerd."
    case .undatedRequest: "De dag van het verzoek is niet geregistreerd."
    case .silence: "Stilzwijgen heeft volgens het artikel geen gevolg; het is geen aanvaarding."
    case .twelveMonths: "Twaalf maanden in totaal."
    case .everyThreeYears: "Ten minste om de drie jaar; het artikel noemt geen eerste dag."
    case .proposedOn: "Voorgesteld op {day}."
    }
  }
}
