import SolidarityLaw

/// The messages of the tile maps and of the table behind them.
enum MapMessage: String, CaseIterable, Message {
  case caption
  case titlePart
  case titleGap
  case titleShare
  case titleTable
  case headingPart
  case noteFilled

  var english: String {
    switch self {
    case .caption: "The Union: each State’s part in the pool, its gap and its share"
    case .titlePart: "Part in the pool, with statuses"
    case .titleGap: "Gap to the adjusted share, in relocations"
    case .titleShare: "Share of the reference key, in per cent"
    case .titleTable: "Part in the pool, gap and share of each State"
    case .headingPart: "Part in the pool"
    case .noteFilled:
      "A tile of the gap is filled by what is missing of the adjusted share, one of the share by its size beside the largest. ? stands for a gap that is not known, – for one that does not apply."
    }
  }

  var dutch: String {
    switch self {
    case .caption: "De Unie: de rol van elke lidstaat in de pool, zijn verschil en zijn aandeel"
    case .titlePart: "Rol in de pool, met status"
    case .titleGap: "Verschil met het aangepaste aandeel, in herplaatsingen"
    case .titleShare: "Aandeel in de referentiesleutel, in procenten"
    case .titleTable: "Rol in de pool, verschil en aandeel van elke lidstaat"
    case .headingPart: "Rol in de pool"
    case .noteFilled:
      "Een vak van het verschil is gevuld met wat aan het aangepaste aandeel ontbreekt, een vak van het aandeel naar zijn grootte naast het grootste. ? staat voor een onbekend verschil, – voor een dat niet van toepassing is."
    }
  }

  var french: String {
    switch self {
    case .caption: "L’Union: la place de chaque État dans la réserve, son écart et sa part"
    case .titlePart: "Place dans la réserve, avec les situations"
    case .titleGap: "Écart par rapport à la part ajustée, en relocalisations"
    case .titleShare: "Part de la clé de référence, en pour cent"
    case .titleTable: "Place dans la réserve, écart et part de chaque État"
    case .headingPart: "Place dans la réserve"
    case .noteFilled:
      "Une case de l’écart est remplie de ce qui manque à la part ajustée, une case de la part selon sa grandeur par rapport à la plus grande. ? désigne un écart inconnu, – un écart sans objet."
    }
  }

  var german: String {
    switch self {
    case .caption: "Die Union: Rolle jedes Staates im Solidaritätspool, Lücke und Anteil"
    case .titlePart: "Rolle im Solidaritätspool, mit Status"
    case .titleGap: "Lücke zum angepassten Anteil, in Übernahmen"
    case .titleShare: "Anteil am Referenzschlüssel, in Prozent"
    case .titleTable: "Rolle im Solidaritätspool, Lücke und Anteil jedes Staates"
    case .headingPart: "Rolle im Solidaritätspool"
    case .noteFilled:
      "Eine Kachel der Lücke ist um das gefüllt, was am angepassten Anteil fehlt, eine des Anteils nach seiner Größe neben dem größten. ? steht für eine unbekannte Lücke, – für eine, die nicht in Betracht kommt."
    }
  }
}
