/// What an edition says of itself.
enum EditionMessage: String, CaseIterable, Message {
  case restricted
  case publicEdition
  case withheldHere
  case withheldCell

  var english: String {
    switch self {
    case .restricted: "Restricted edition, not for publication. The public edition withholds: {marks}."
    case .publicEdition:
      "Public edition. Withheld: {marks}. What is withheld stands as not known; totals that depend on it are shown with bounds, of which the upper ones take it that no State pledged more than its share."
    case .withheldHere:
      "Withheld from this public edition: {tables}. Where nothing of it stands here, that does not mean that nothing is recorded."
    case .withheldCell: "withheld"
    }
  }

  var dutch: String {
    switch self {
    case .restricted:
      "Beperkte editie, niet voor publicatie. In de openbare editie worden niet vermeld: {marks}."
    case .publicEdition:
      "Openbare editie. Niet vermeld: {marks}. Wat niet wordt vermeld, staat als onbekend; totalen die ervan afhangen worden met grenzen getoond, waarbij de bovengrens ervan uitgaat dat geen lidstaat meer heeft toegezegd dan zijn aandeel."
    case .withheldHere:
      "In deze openbare editie niet vermeld: {tables}. Dat er hier niets van staat, betekent niet dat er niets is geregistreerd."
    case .withheldCell: "niet vermeld"
    }
  }

  var french: String {
    switch self {
    case .restricted:
      "Édition restreinte, ne pas publier. L'édition publique ne divulgue pas\u{A0}: {marks}."
    case .publicEdition:
      "Édition publique. Non divulgués\u{A0}: {marks}. Ce qui n'est pas divulgué figure comme inconnu\u{A0}; les totaux qui en dépendent sont donnés avec leurs bornes, la borne supérieure supposant qu'aucun État ne s'est engagé au-delà de sa part."
    case .withheldHere:
      "Non divulgué dans cette édition publique\u{A0}: {tables}. Que rien n'en figure ici ne signifie pas que rien n'est enregistré."
    case .withheldCell: "non divulgué"
    }
  }

  var german: String {
    switch self {
    case .restricted:
      "Eingeschränkte Ausgabe, nicht zur Veröffentlichung. Die öffentliche Ausgabe enthält nicht: {marks}."
    case .publicEdition:
      "Öffentliche Ausgabe. Nicht enthalten: {marks}. Was nicht enthalten ist, steht als unbekannt; Summen, die davon abhängen, sind mit Grenzen angegeben, wobei die obere annimmt, dass kein Staat mehr als seinen Anteil zugesagt hat."
    case .withheldHere:
      "In dieser öffentlichen Ausgabe nicht enthalten: {tables}. Dass hier nichts davon steht, heißt nicht, dass nichts erfasst ist."
    case .withheldCell: "nicht enthalten"
    }
  }
}
