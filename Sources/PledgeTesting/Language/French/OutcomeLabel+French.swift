extension OutcomeLabel {
  var french: String {
    switch self {
    case .searchAndRescueTarget: "Part destinée aux États ayant des débarquements, {measure}"
    case .searchAndRescueReceived: "Reçu par les États ayant des débarquements, {measure}"
    case .searchAndRescueMet: "Les États ayant des débarquements reçoivent leur part, {measure}"
    case .need: "Besoin, {measure}"
    case .received: "Reçu, {measure}"
    case .coverage: "Couverture du besoin, {measure}"
    case .used: "Utilisé de l’engagement, {measure}"
    case .partUsed: "Part utilisée de l’engagement, {measure}"
    case .flow: "De {from} vers {to}, {measure}"
    case .offsetsAssigned: "Compensations obligatoires attribuées"
    case .offsetFlow: "Compensations obligatoires, par {from} pour {to}"
    case .offsetsPlaced: "Compensations obligatoires placées"
    case .offsetsUnplaced: "Compensations obligatoires qui ne peuvent être placées"
    }
  }
}
