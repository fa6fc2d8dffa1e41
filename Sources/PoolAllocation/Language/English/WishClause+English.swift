extension WishClause {
  public var english: String {
    switch self {
    case .pool: "it is wished that the pool gives {amount}"
    case .coverage: "it is wished that {to} receives {amount}"
    case .contribution: "it is wished that {from} gives {amount}"
    case .earmark: "it is wished that {from} gives {to} {amount}"
    case .closed: "it is wished that nothing of {measure} goes from {from} to {to}"
    case .searchAndRescue: "it is wished that States with recurring disembarkations receive {amount}"
    case .atLeast: "at least {amount}"
    case .exactly: "exactly {amount}"
    case .atMost: "at most {amount}"
    case .partOfPledges: "{percent} % of all pledges ({amount})"
    case .partOfNeed: "{percent} % of its need ({amount})"
    case .partOfPledge: "{percent} % of its pledge ({amount})"
    }
  }
}
