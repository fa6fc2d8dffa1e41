extension FlowMessage {
  var french: String {
    switch self {
    case .captionFlows: "Les flux de la répartition"
    case .titleFlows: "Flux de la répartition\u{A0}: {measure}"
    case .flow: "{from} vers {to}\u{A0}: {amount}"
    case .keyFlow: "flux, aussi large que son montant"
    case .dataLink: "Le tableau en fichier CSV"
    case .traceBack: "Retour à sa place dans le rapport"
    case .labelFlow: "Ce que {from} donne à {to} dans la répartition"
    case .labelReceived: "Ce que {state} reçoit dans la répartition"
    case .labelUsed: "Ce que {state} donne dans la répartition"
    case .labelNeed: "Besoin de {state}"
    case .formulaSum: "somme de ses flux"
    case .formulaRule: "{rule}, en unités entières pour que lignes et colonnes gardent leurs sommes"
    }
  }
}
