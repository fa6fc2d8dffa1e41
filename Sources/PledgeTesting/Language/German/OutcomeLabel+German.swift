extension OutcomeLabel {
  var german: String {
    switch self {
    case .searchAndRescueTarget: "Für Staaten mit Ausschiffungen bestimmter Teil, {measure}"
    case .searchAndRescueReceived: "Von Staaten mit Ausschiffungen erhalten, {measure}"
    case .searchAndRescueMet: "Staaten mit Ausschiffungen erhalten ihren Teil, {measure}"
    case .need: "Bedarf, {measure}"
    case .received: "Erhalten, {measure}"
    case .coverage: "Deckung des Bedarfs, {measure}"
    case .used: "Von der Zusage genutzt, {measure}"
    case .partUsed: "Genutzter Teil der Zusage, {measure}"
    case .flow: "Von {from} nach {to}, {measure}"
    case .offsetsAssigned: "Zugewiesene verpflichtende Ausgleiche"
    case .offsetFlow: "Verpflichtende Ausgleiche, von {from} für {to}"
    case .offsetsPlaced: "Untergebrachte verpflichtende Ausgleiche"
    case .offsetsUnplaced: "Verpflichtende Ausgleiche, die sich nicht unterbringen lassen"
    }
  }
}
