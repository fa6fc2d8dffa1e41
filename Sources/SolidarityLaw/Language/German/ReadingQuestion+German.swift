extension ReadingQuestion {
  public var german: String {
    switch self {
    case .applicationText: "Welcher Wortlaut der Verordnung legt den Geltungsbeginn fest?"
    case .statusExclusivity:
      "Kann ein Staat zugleich unter Migrationsdruck und in einer ausgeprägten Migrationslage sein?"
    case .noNeedRatio: "Muss ein Vorschlag unter den Mindestwerten deren Verhältnis wahren?"
    case .forumTrigger: "Welcher der drei Herbstrechtsakte setzt die fünfzehn Tage für das Hochrangige Forum in Gang?"
    case .fairShareRounding: "Wie wird ein gerechter Anteil auf ganze Personen gerundet?"
    case .fairShareBasis:
      "Beruhen Lücke und Zugangsschwellen auf dem gerechten Anteil, den der Rechtsakt festgelegt hat, oder auf "
        + "dem berechneten?"
    case .partialRequests: "Was wird aus einer alternativen Maßnahme, um die nur teilweise ersucht wurde?"
    case .alternativeValue: "Welcher Wert einer alternativen Maßnahme zählt gegen das geschuldete Geld?"
    case .searchAndRescueShare:
      "Bindet der Prozentsatz für Staaten mit Ausschiffungen nach Such- und Rettungseinsätzen die Verteilung?"
    case .benefittingFrom:
      "Ab wann ist ein Staat unter Migrationsdruck vom Solidaritätspool begünstigt und von der eigenen Zusage "
        + "freigestellt?"
    case .capacityForum:
      "Wann muss das Hochrangige Forum zusammentreten, wenn der Rat erst nach Ablauf dieser Woche zu wenig "
        + "Kapazität feststellt?"
    case .drawRounding:
      "Wie werden aus den anteiligen Teilen der Abrufe ganze Personen und Cent?"
    case .distributionOrder: "Kommt die ausgewogene Verteilung vor oder nach der Pflicht zur anteiligen Durchführung?"
    case .shortcoming: "Ist die Feststellung systemischer Mängel eine Freistellung von der Pflicht oder ein Verbot?"
    case .deductionWithoutAct: "Zählt ein Abzug, der ohne gesonderten Rechtsakt des Rates angewandt wurde?"
    case .pendingDeduction: "Zählt ein Abzug, der beantragt oder bewertet, aber noch nicht gewährt wurde?"
    case .offsetPledges:
      "Nehmen Zusagen von Übernahmen, die durch Verantwortungsausgleich erfüllt werden sollen, an der Verteilung teil?"
    case .offsetThreshold: "Welche Zahlen setzen die Schwelle, unter der Ausgleiche verpflichtend werden?"
    case .offsetVolume: "Wie viele Ausgleiche werden verpflichtend?"
    case .forumForDeductedPledges:
      "Brauchen verpflichtende Ausgleiche nach Abzügen und Freistellungen ein erneut einberufenes Hochrangiges Forum?"
    case .yearEndDebt: "Wie wird eine Schuld zum Jahresende geteilt, wenn die Anträge sie übersteigen?"
    case .offsetCap: "Was ist das Höchste, das ein Staat an verpflichtenden Ausgleichen schulden kann?"
    case .offsetSilence: "Was bedeutet Schweigen auf einen Antrag auf Ausgleiche?"
    case .fixedDates: "Verschiebt sich ein Datum, das ein Artikel selbst nennt, wenn es kein Arbeitstag ist?"
    case .institutionCalendar: "Welche Feiertage verschieben eine Frist, die für die Kommission oder den Rat endet?"
    case .moneyFloor: "Kann das geschuldete Geld unter null fallen?"
    case .crisisPool: "Welche Zusagen des Solidaritätspools gelten als für den Staat in der Krise verfügbar?"
    case .crisisCap: "Wie weit entfällt die Obergrenze der Ausgleiche in einer Krise?"
    case .creditYears: "Welche Pooljahre liegen innerhalb der fünf Jahre einer Krisengutschrift?"
    case .creditSpread: "Wie viel einer Krisengutschrift kann in einem Pooljahr abgezogen werden?"
    }
  }
}
