extension OutcomeLabel {
  var dutch: String {
    switch self {
    case .searchAndRescueTarget: "Deel bedoeld voor lidstaten met ontschepingen, {measure}"
    case .searchAndRescueReceived: "Ontvangen door lidstaten met ontschepingen, {measure}"
    case .searchAndRescueMet: "Lidstaten met ontschepingen krijgen hun deel, {measure}"
    case .need: "Behoefte, {measure}"
    case .received: "Ontvangen, {measure}"
    case .coverage: "Dekking van de behoefte, {measure}"
    case .used: "Benut van de toezegging, {measure}"
    case .partUsed: "Benut deel van de toezegging, {measure}"
    case .flow: "Van {from} naar {to}, {measure}"
    case .offsetsAssigned: "Toegewezen verplichte compensaties"
    case .offsetFlow: "Verplichte compensaties, door {from} voor {to}"
    case .offsetsPlaced: "Geplaatste verplichte compensaties"
    case .offsetsUnplaced: "Verplichte compensaties die niet kunnen worden geplaatst"
    }
  }
}
