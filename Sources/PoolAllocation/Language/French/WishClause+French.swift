extension WishClause {
  public var french: String {
    switch self {
    case .pool: "la réserve donne {amount}"
    case .coverage: "{to} reçoit {amount}"
    case .contribution: "{from} donne {amount}"
    case .earmark: "{from} donne à {to} {amount}"
    case .closed: "rien ({measure}) ne va de {from} à {to}"
    case .searchAndRescue: "les États membres connaissant des débarquements récurrents reçoivent {amount}"
    case .atLeast: "au moins {amount}"
    case .exactly: "exactement {amount}"
    case .atMost: "au plus {amount}"
    case .partOfPledges: "{percent}\u{A0}% de tous les engagements ({amount})"
    case .partOfNeed: "{percent}\u{A0}% de son besoin ({amount})"
    case .partOfPledge: "{percent}\u{A0}% de son engagement ({amount})"
    }
  }
}
