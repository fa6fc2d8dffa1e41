extension FlowMessage {
  var dutch: String {
    switch self {
    case .captionFlows: "De stromen van de verdeling"
    case .titleFlows: "Stromen van de verdeling: {measure}"
    case .flow: "{from} naar {to}: {amount}"
    case .keyFlow: "stroom, zo breed als het bedrag"
    case .dataLink: "De tabel als CSV-bestand"
    case .traceBack: "Terug naar de plaats in het verslag"
    case .labelFlow: "Wat {from} in de verdeling aan {to} geeft"
    case .labelReceived: "Wat {state} in de verdeling ontvangt"
    case .labelUsed: "Wat {state} in de verdeling geeft"
    case .labelNeed: "Behoefte van {state}"
    case .formulaSum: "som van de stromen"
    case .formulaRule: "{rule}, in hele eenheden zodat rijen en kolommen hun som houden"
    }
  }
}
