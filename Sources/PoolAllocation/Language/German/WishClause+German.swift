extension WishClause {
  public var german: String {
    switch self {
    case .pool: "der Solidaritätspool gibt {amount}"
    case .coverage: "{to} erhält {amount}"
    case .contribution: "{from} gibt {amount}"
    case .earmark: "{from} gibt an {to} {amount}"
    case .closed: "nichts ({measure}) geht von {from} an {to}"
    case .searchAndRescue: "Mitgliedstaaten mit wiederkehrenden Ausschiffungen erhalten {amount}"
    case .atLeast: "mindestens {amount}"
    case .exactly: "genau {amount}"
    case .atMost: "höchstens {amount}"
    case .partOfPledges: "{percent}\u{A0}% aller Zusagen ({amount})"
    case .partOfNeed: "{percent}\u{A0}% seines Bedarfs ({amount})"
    case .partOfPledge: "{percent}\u{A0}% seiner Zusage ({amount})"
    }
  }
}
