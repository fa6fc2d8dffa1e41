extension WhatIfMessage {
  /// The text in French.
  var french: String {
    switch self {
    case .kicker: "Et si"
    case .pageTitle: "Scénarios à côté du cycle de {year} tel qu’enregistré"
    case .pageLead: "Chiffres qui diffèrent du cycle tel qu’enregistré: {count}."
    case .pageLeadSeveral:
      "Scénarios: {scenarios}. Les chiffres que chacun modifie figurent à côté du cycle tel qu’enregistré."
    case .summaryTable: "Ce qui change, par type, et le plus grand changement de chacun"
    case .headingKind: "Chiffre"
    case .headingCount: "Changements"
    case .headingLargest: "Le plus grand"
    case .cut: "Sont présentés les {shown} plus grands sur {count}; --all les montre tous, --json toujours."
    case .besideTable: "Les scénarios côte à côte"
    case .sectionBeside: "Côte à côte"
    case .pictureCaption: "Les plus grandes différences"
    case .pictureOf: "Avant et après, en {unit}"
    case .keyBefore: "tel qu’enregistré"
    case .keyAfter: "dans le scénario"
    }
  }
}
