/// The messages of the picture of flows and of the way to data.
enum FlowMessage: String, CaseIterable, Message {
  case captionFlows
  case titleFlows
  case flow
  case keyFlow
  case dataLink
  case traceBack
  case labelFlow
  case labelReceived
  case labelUsed
  case labelNeed
  case formulaSum
  case formulaRule

  var english: String {
    switch self {
    case .captionFlows: "The flows of the distribution"
    case .titleFlows: "Flows of the distribution: {measure}"
    case .flow: "{from} to {to}: {amount}"
    case .keyFlow: "flow, as wide as its amount"
    case .dataLink: "The table as a CSV file"
    case .traceBack: "Back to where it stands in the report"
    case .labelFlow: "What {from} gives {to} in the distribution"
    case .labelReceived: "What {state} receives in the distribution"
    case .labelUsed: "What {state} gives in the distribution"
    case .labelNeed: "Need of {state}"
    case .formulaSum: "sum of its flows"
    case .formulaRule: "{rule}, in whole units so that rows and columns keep their sums"
    }
  }
}
