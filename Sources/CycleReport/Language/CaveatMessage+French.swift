extension CaveatMessage {
  var french: String {
    switch self {
    case .meaningTarget: "Le pourcentage indicatif des engagements répartis ici, non du nombre de référence"
    case .footnoteNothingAssumed:
      "Les montants inconnus sont exclus de tous les décomptes\u{A0}; --assume les compléterait, ce que ces "
        + "décomptes ne font pas."
    case .footnoteRounded:
      "≈ l’écart repose sur un montant rapporté par la presse, peut-être arrondi\u{A0}; il peut n’être que "
        + "l’arrondi."
    case .answerUnderArticle: "{answer}\u{A0}; au titre de l’article {article}\u{A0}: {other}"
    }
  }
}
