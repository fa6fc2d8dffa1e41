extension WishClause {
  public var dutch: String {
    switch self {
    case .pool: "de solidariteitspool geeft {amount}"
    case .coverage: "{to} ontvangt {amount}"
    case .contribution: "{from} geeft {amount}"
    case .earmark: "{from} geeft aan {to} {amount}"
    case .closed: "niets ({measure}) gaat van {from} naar {to}"
    case .searchAndRescue: "lidstaten met terugkerende ontschepingen ontvangen {amount}"
    case .atLeast: "ten minste {amount}"
    case .exactly: "precies {amount}"
    case .atMost: "ten hoogste {amount}"
    case .partOfPledges: "{percent}\u{A0}% van alle toezeggingen ({amount})"
    case .partOfNeed: "{percent}\u{A0}% van zijn behoefte ({amount})"
    case .partOfPledge: "{percent}\u{A0}% van zijn toezegging ({amount})"
    }
  }
}
