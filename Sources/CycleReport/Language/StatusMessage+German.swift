extension StatusMessage {
  var german: String {
    switch self {
    case .headingBasis: "Grundlage"
    case .headingFollows: "Was folgt"
    case .followsPressure:
      "Kann nach Mitteilung den Pool nutzen (Artikel 58 Absatz 1) und ist dann von den eigenen Zusagen frei "
        + "(Artikel 60 Absatz 3); solange das nicht geschieht, kann ein Abzug beantragt werden (Artikel 61)."
    case .followsRisk:
      "Hat Zugang zum Instrumentarium (Artikel 6 Absatz 3); die Kommission berücksichtigt es bei einem Antrag "
        + "auf Abzug (Artikel 62 Absatz 3). Der Status allein mindert den Anteil nicht."
    case .followsSignificant:
      "Kann jederzeit einen vollständigen oder teilweisen Abzug beantragen, über den der Rat entscheidet "
        + "(Artikel 62)."
    case .followsClaimsPressure:
      "Kann den Bedarf am Pool notifizieren, worüber die Kommission entscheidet (Artikel 59), oder mit "
        + "Gründen einen Abzug beantragen (Artikel 61 Absatz 2)."
    case .followsClaimsSignificant:
      "Kann einen Abzug beantragen und begründet, weshalb die Lage ausgeprägt ist (Artikel 62 Absatz 3)."
    case .followsBenefitting: "Ist begünstigt: für das Jahr von den eigenen Zusagen frei (Artikel 60 Absatz 3)."
    }
  }
}
