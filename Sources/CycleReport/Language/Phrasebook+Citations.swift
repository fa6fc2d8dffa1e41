import SolidarityLaw

extension Phrasebook {
  /// A place in an act: `Article 57(3) of Regulation (EU) 2024/1351`, `Artikel 57 Absatz 3 der Verordnung (EU) 2024/1351`.
  func citation(_ citation: Citation) -> String {
    let act = self(citation.act.phrase)
    let place = place(citation.place)
    return switch language {
    case .english: citation.description
    case .dutch: place.hasPrefix("Artikel") && place.contains(",") ? "\(place), van \(act)" : "\(place) van \(act)"
    case .french:
      (place.contains(",") ? place + "," : place) + (act.hasPrefix("décision") ? " de la " : " du ") + act
    case .german: place + " " + genitive(act)
    }
  }

  /// The place by itself, without its act.
  private func place(_ place: String) -> String {
    if place.first?.isNumber == true { return article(place) }
    guard let space = place.firstIndex(of: " ") else { return place }
    let rest = place[place.index(after: space)...]
    switch (place[..<space], language) {
    case ("Annex", .dutch): return "Bijlage \(rest)"
    case ("Annex", .french): return "Annexe \(rest)"
    case ("Annex", .german): return "Anhang \(rest)"
    case ("recital", .dutch): return "Overweging \(rest)"
    case ("recital", .french): return "Considérant \(rest)"
    case ("recital", .german): return "Erwägungsgrund \(rest)"
    case ("recitals", .dutch): return "Overwegingen " + rest.replacing(" to ", with: " tot en met ")
    case ("recitals", .french): return "Considérants " + rest.replacing(" to ", with: " à ")
    case ("recitals", .german): return "Erwägungsgründe " + rest.replacing(" to ", with: " bis ")
    default: return place
    }
  }

  /// An article with its paragraph and points: `30(1)(b)` becomes `Article 30, paragraphe 1, point b)`.
  private func article(_ place: String) -> String {
    let parts = place.split { $0 == "(" || $0 == ")" }
    guard let number = parts.first else { return place }
    var text = language == .french ? "Article \(number)" : "Artikel \(number)"
    for part in parts.dropFirst() {
      let isParagraph = part.first?.isNumber == true
      switch language {
      case .english: return place
      case .dutch: text += isParagraph ? ", lid \(part)" : ", punt \(part))"
      case .french: text += isParagraph ? ", paragraphe \(part)" : ", point \(part))"
      case .german: text += isParagraph ? " Absatz \(part)" : " Buchstabe \(part)"
      }
    }
    return text
  }

  /// A German title of an act after the place in it.
  private func genitive(_ act: String) -> String {
    let decision = "Durchführungsbeschluss"
    return act.hasPrefix(decision) ? "des \(decision)es" + act.dropFirst(decision.count) : "der " + act
  }
}
