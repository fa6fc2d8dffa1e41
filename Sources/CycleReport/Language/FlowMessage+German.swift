extension FlowMessage {
  var german: String {
    switch self {
    case .captionFlows: "Die Ströme der Verteilung"
    case .titleFlows: "Ströme der Verteilung: {measure}"
    case .flow: "{from} an {to}: {amount}"
    case .keyFlow: "Strom, so breit wie sein Betrag"
    case .dataLink: "Die Tabelle als CSV-Datei"
    case .traceBack: "Zurück zur Stelle im Bericht"
    case .labelFlow: "Was {from} in der Verteilung an {to} gibt"
    case .labelReceived: "Was {state} in der Verteilung erhält"
    case .labelUsed: "Was {state} in der Verteilung gibt"
    case .labelNeed: "Bedarf von {state}"
    case .formulaSum: "Summe seiner Ströme"
    case .formulaRule: "{rule}, in ganzen Einheiten, so dass Zeilen und Spalten ihre Summen behalten"
    }
  }
}
