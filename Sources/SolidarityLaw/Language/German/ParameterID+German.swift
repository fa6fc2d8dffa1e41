extension ParameterID {
  public var german: String {
    switch self {
    case .minimumRelocations: "Mindestzahl der Übernahmen im Vorschlag der Kommission"
    case .minimumFinancial: "Mindestbetrag an Geld im Vorschlag der Kommission"
    case .relocationValue: "Geld vom gleichen Wert wie eine Übernahme, das Verhältnis der beiden Mindestwerte"
    case .populationWeight: "Gewicht der Bevölkerung im Referenzschlüssel"
    case .gdpWeight: "Gewicht des gesamten BIP im Referenzschlüssel"
    case .requestGateShare:
      "Teil der Übernahmen des Vorschlags, der zugesagt sein muss, bevor Ausgleiche beantragt werden können"
    case .offerGateShare:
      "Teil seines gerechten Anteils, den ein Staat als Übernahmen zusagen muss, um Ausgleiche anzubieten"
    case .mandatoryMinimum: "Zahl der Übernahmen, unter der Ausgleiche verpflichtend werden"
    case .mandatoryShare: "Teil der Referenzzahl, unter dem Ausgleiche verpflichtend werden"
    case .forumDays: "Tage von den Herbstrechtsakten bis zum Hochrangigen Forum"
    case .technicalForumDays: "Tage von einer Mitteilung nach Artikel 58 bis zum Forum auf Fachebene"
    case .claimForumDays: "Tage von einem positiven Beschluss nach Artikel 59 bis zum Forum auf Fachebene"
    case .capacityForumDays: "Tage vom Beschluss der Kommission bis zum Hochrangigen Forum bei unzureichender Kapazität"
    case .assessmentDays: "Tage für die Bewertung eines Antrags auf Abzug durch die Kommission"
    case .offsetReplyDays: "Tage für die Antwort auf einen Antrag auf Ausgleiche"
    case .relocationFunding: "Unionsförderung je übernommener Person, an den Staat, der sie aufnimmt"
    case .minorFunding: "Unionsförderung je übernommenem unbegleitetem Minderjährigen"
    case .transferFunding: "Unionsförderung je Überstellung, an den Staat, der sie bezahlt"
    }
  }
}
