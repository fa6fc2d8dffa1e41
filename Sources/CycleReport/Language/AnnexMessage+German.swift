extension AnnexMessage {
  var german: String {
    switch self {
    case .annex: "ANHANG"
    case .draft:
      "Entwurf. Kein Rechtsakt des Rates: aus erfassten Tatsachen berechnet, damit die Organe ihn prüfen; sie entscheiden."
    case .title:
      "Jährlicher Solidaritätspool für {year}: Referenzzahlen, verpflichtende gerechte Anteile, Zusagen und Abzüge"
    case .basis: "Artikel 57 der Verordnung (EU) 2024/1351; Referenzschlüssel: Artikel 66; Abzüge: Artikel 61 und 62"
    case .adopted: "Rechtsakt angenommen am {date}; gültig vom {from} bis zum {to}"
    case .partReference: "Teil 1 – Referenzzahlen"
    case .partShares: "Teil 2 – Verpflichtende gerechte Anteile und Zusagen der Mitgliedstaaten"
    case .partDeductions: "Teil 3 – Abzüge und was von den Zusagen bleibt"
    case .contribution: "Solidaritätsbeitrag"
    case .referenceNumber: "Referenzzahl"
    case .searchAndRescue: "Richtwert für Such- und Rettungseinsätze"
    case .memberState: "Mitgliedstaat"
    case .key: "Anteil am Referenzschlüssel, berechnet (%)"
    case .fairShareRelocations: "Gerechter Anteil: Übernahmen"
    case .fairShareMoney: "Gerechter Anteil: EUR"
    case .pledgeRelocations: "Zusage: Übernahmen"
    case .pledgeFinancial: "Zusage: finanzielle Beiträge (EUR)"
    case .pledgeAlternative: "Zusage: alternative Solidaritätsmaßnahmen (EUR)"
    case .relocations: "Übernahmen"
    case .financial: "Finanzielle Beiträge (EUR)"
    case .alternative: "Alternative Solidaritätsmaßnahmen (EUR)"
    case .deductedRelocations: "Abgezogen: Übernahmen"
    case .deductedFinancial: "Abgezogen: finanzielle Beiträge (EUR)"
    case .deductedAlternative: "Abgezogen: alternative Solidaritätsmaßnahmen (EUR)"
    case .leftRelocations: "Verbleibend: Übernahmen"
    case .leftFinancial: "Verbleibend: finanzielle Beiträge (EUR)"
    case .leftAlternative: "Verbleibend: alternative Solidaritätsmaßnahmen (EUR)"
    case .total: "Gesamt"
    case .unknownNote: "[…] steht für eine unbekannte Zahl; eine Summe mit einer solchen Zahl zeigt ihre Grenzen."
    case .notBound: "–: durch Teil IV der Verordnung nicht gebunden."
    case .differs:
      "Die gerechten Anteile sind die verwendeten: Wo die eigene Zahl des Rechtsakts erfasst ist, steht diese. Aus dem Schlüssel berechnet wären es: {states}."
    case .languages:
      "Überschriften und Anmerkungen sind auf Deutsch; Namen der Staaten, Tage und Zahlen in: {language}."
    case .traces: "Herleitung jeder Zahl"
    case .figure: "Zahl"
    case .value: "Genauer Wert"
    case .rule: "Regel"
    case .place: "Artikel"
    }
  }
}
