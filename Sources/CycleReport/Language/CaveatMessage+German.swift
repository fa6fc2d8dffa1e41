extension CaveatMessage {
  var german: String {
    switch self {
    case .meaningTarget: "Der Richtprozentsatz der hier verteilten Zusagen, nicht der Referenzzahl"
    case .footnoteNothingAssumed:
      "Unbekannte Beträge bleiben in jeder Zählweise außer Betracht; --assume würde sie füllen, was diese "
        + "Zählweisen nicht versuchen."
    case .footnoteRounded:
      "≈ die Lücke beruht auf einem von der Presse gemeldeten, vielleicht gerundeten Betrag; sie kann allein "
        + "die Rundung sein."
    case .answerUnderArticle: "{answer}; nach Artikel {article}: {other}"
    }
  }
}
