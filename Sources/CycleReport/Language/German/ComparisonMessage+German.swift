extension ComparisonMessage {
  var german: String {
    switch self {
    case .statementStated: "{state} bezifferte die tatsächlich vorhandene Solidarität auf {amounts}."
    case .statementNearest: "Am nächsten kommt diese Zählung ({ways}): {amounts}."
    case .statementLeft: "Sie lässt unerklärt: {differences} als erklärt."
    case .statementWithinBounds:
      "Unbekannte Zusagen lassen Raum für das erklärte Geld: {stated} liegt zwischen den bekannten {lower} und "
        + "den möglichen {upper}."
    case .statementOmission: "Ohne {state} wären es {difference} als erklärt; keine Quelle sagt, dass so gezählt wurde."
    case .wayOffsetsDistributed: "Zusagen durch Ausgleiche eingerechnet"
    case .wayOffsetsSetAside: "Zusagen durch Ausgleiche zurückgelegt"
    case .wayDeductionsCount: "Abzüge ohne Rechtsakt gezählt"
    case .wayDeductionsIgnored: "Abzüge ohne Rechtsakt ignoriert"
    case .wayRecorded: "nur erfasste Beträge"
    case .wayReported: "erfasste und gemeldete Beträge"
    case .wayAssumed: "erfasste, gemeldete und angenommene Beträge"
    case .differenceMore: "{amount} mehr"
    case .differenceLess: "{amount} weniger"
    case .noDifference: "kein Unterschied bei {unit}"
    case .wordMoney: "Geld"
    case .statementLink: "Jede Zählweise"
    case .rulesSupply: "Teilnehmende Zusagen: {amount}. Modelle, keine Entscheidungen; {needs}."
    case .rulesFullyOpen: "Jedes Paar ist offen, sodass leximin und proportional dasselbe sind."
    case .rulesLimited:
      "Einige Paare sind geschlossen oder begrenzt. Nur leximin kennt sie; die anderen Regeln teilen, als wäre "
        + "jedes Paar offen."
    case .rulesNothing:
      "Es gibt nichts zu vergleichen: Kein Staat mit Zugang zum Solidaritätspool hat einen bekannten Bedarf."
    case .axiomsOnInstance:
      "Ein Axiom, das hier gilt, kann bei anderem Bedarf und anderen Zusagen verletzt sein; eines, das hier "
        + "verletzt ist, ist verletzt."
    case .axiomsHold: "Jedes Axiom gilt hier für jede Regel."
    case .witness: "{rule}: {witness}"
    case .weightedKeyFactors: "Faktoren und Gewichte: {factors}."
    case .weightedKeyCaution:
      "Ein Gedankenexperiment: Das Recht kennt keinen anderen Schlüssel als den des Artikels 66."
    case .whatIfUnnamed: "Was wäre, wenn: der Zyklus {year} mit Änderungen, neben dem Zyklus wie erfasst"
    case .whatIfNamed: "Was wäre, wenn: {name}, neben dem Zyklus {year} wie erfasst"
    case .whatIfChanged: "Geändert: {changes}."
    case .whatIfNothingChanged: "Nichts ist geändert."
    case .whatIfNoDifference: "Keine Zahl unterscheidet sich."
    case .whatIfWithoutDistribution:
      "Das Szenario lässt sich nicht verteilen, sodass Ströme nicht verglichen werden: {reason}"
    case .whatIfBaselineWithout:
      "Der Zyklus wie erfasst lässt sich nicht verteilen, sodass Ströme nicht verglichen werden: {reason}"
    case .whatIfOfState: "Was sich für {state} ändert"
    case .whatIfOfStates: "Was sich für die Staaten ändert"
    case .whatIfOfOthers: "Was sich für die anderen ändert"
    case .whatIfOfPool: "Was sich für den Solidaritätspool ändert"
    case .whatIfOfDistribution: "Was sich in der Verteilung ändert"
    case .whatIfOfDates: "Was sich im Kalender ändert"
    case .wordReference: "Referenzzahl {amount}"
    case .wordsNone: "keine"
    case .absentMark: "–"
    case .percentagePoints: "{difference} Prozentpunkte"
    }
  }
}
