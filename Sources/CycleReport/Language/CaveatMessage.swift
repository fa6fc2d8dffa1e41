/// What a reader must know lest a figure be taken for more than it is.
enum CaveatMessage: String, CaseIterable, Message {
  case meaningTarget
  case footnoteNothingAssumed
  case footnoteRounded
  case answerUnderArticle

  var english: String {
    switch self {
    case .meaningTarget: "The indicative percentage of the pledges distributed here, not of the reference number"
    case .footnoteNothingAssumed:
      "Amounts not known are left out of every count; --assume would fill them, which these ways of counting "
        + "do not try."
    case .footnoteRounded:
      "≈ the gap rests on an amount that the press reported, perhaps rounded; it may be no more than the "
        + "rounding."
    case .answerUnderArticle: "{answer}; under Article {article}: {other}"
    }
  }
}
