/// The messages of scenarios beside a cycle, besides those that the report shares.
enum WhatIfMessage: String, CaseIterable, Message {
  case kicker
  case pageTitle
  case pageLead
  case pageLeadSeveral
  case summaryTable
  case headingKind
  case headingCount
  case headingLargest
  case cut
  case besideTable
  case sectionBeside
  case pictureCaption
  case pictureOf
  case keyBefore
  case keyAfter

  var english: String {
    switch self {
    case .kicker: "What if"
    case .pageTitle: "Scenarios beside the cycle of {year} as recorded"
    case .pageLead: "Figures that differ from the cycle as recorded: {count}."
    case .pageLeadSeveral: "Scenarios: {scenarios}. The figures that each changes stand beside the cycle as recorded."
    case .summaryTable: "What changes, by kind, and the largest change of each"
    case .headingKind: "Figure"
    case .headingCount: "Changes"
    case .headingLargest: "Largest"
    case .cut: "The {shown} largest of {count} are shown; --all shows all of them, --json always does."
    case .besideTable: "The scenarios beside each other"
    case .sectionBeside: "Side by side"
    case .pictureCaption: "The largest differences"
    case .pictureOf: "Before and after, in {unit}"
    case .keyBefore: "as recorded"
    case .keyAfter: "in the scenario"
    }
  }
}
