extension WhatIfMessage {
  /// The text in German.
  var german: String {
    switch self {
    case .kicker: "Was wäre, wenn"
    case .pageTitle: "Szenarien neben dem Zyklus {year}, wie er erfasst ist"
    case .pageLead: "Zahlen, die vom erfassten Zyklus abweichen: {count}."
    case .pageLeadSeveral:
      "Szenarien: {scenarios}. Die Zahlen, die jedes ändert, stehen neben dem Zyklus, wie er erfasst ist."
    case .summaryTable: "Was sich ändert, nach Art, und jeweils die größte Änderung"
    case .headingKind: "Zahl"
    case .headingCount: "Änderungen"
    case .headingLargest: "Größte"
    case .cut: "Gezeigt werden die {shown} größten von {count}; --all zeigt alle, --json immer."
    case .besideTable: "Die Szenarien nebeneinander"
    case .sectionBeside: "Nebeneinander"
    case .pictureCaption: "Die größten Unterschiede"
    case .pictureOf: "Vorher und nachher, in {unit}"
    case .keyBefore: "wie erfasst"
    case .keyAfter: "im Szenario"
    }
  }
}
