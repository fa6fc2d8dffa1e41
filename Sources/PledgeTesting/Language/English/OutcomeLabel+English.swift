extension OutcomeLabel {
  var english: String {
    switch self {
    case .searchAndRescueTarget: "Part meant for States with disembarkations, {measure}"
    case .searchAndRescueReceived: "Received by States with disembarkations, {measure}"
    case .searchAndRescueMet: "States with disembarkations get their part, {measure}"
    case .need: "Need, {measure}"
    case .received: "Received, {measure}"
    case .coverage: "Coverage of the need, {measure}"
    case .used: "Used of the pledge, {measure}"
    case .partUsed: "Part of the pledge used, {measure}"
    case .flow: "From {from} to {to}, {measure}"
    case .offsetsAssigned: "Mandatory offsets assigned"
    case .offsetFlow: "Mandatory offsets, by {from} for {to}"
    case .offsetsPlaced: "Mandatory offsets placed"
    case .offsetsUnplaced: "Mandatory offsets that cannot be placed"
    }
  }
}
