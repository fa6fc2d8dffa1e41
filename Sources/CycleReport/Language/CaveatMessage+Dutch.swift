extension CaveatMessage {
  var dutch: String {
    switch self {
    case .meaningTarget: "Het indicatieve percentage van de hier verdeelde toezeggingen, niet van het referentiegetal"
    case .footnoteNothingAssumed:
      "Onbekende bedragen blijven in elke telling buiten beschouwing; --assume zou ze invullen, wat deze "
        + "tellingen niet doen."
    case .footnoteRounded:
      "≈ het verschil berust op een door de pers gemeld, mogelijk afgerond bedrag; het kan louter de "
        + "afronding zijn."
    case .answerUnderArticle: "{answer}; op grond van artikel {article}: {other}"
    }
  }
}
