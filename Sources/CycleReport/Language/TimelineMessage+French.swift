extension TimelineMessage {
  var french: String {
    switch self {
    case .captionTimeline: "Le calendrier en frise\u{A0}: dates prévues et réelles"
    case .titleTimeline: "Dates de {year}, partie {part} sur {parts}"
    case .titleTimelineLater: "Dates à partir de {year}"
    case .entry: "{date}\u{A0}: {state}"
    case .entryActual: "{date}\u{A0}: {state}, {actual}"
    case .keyWindow: "fenêtre"
    case .keyDue: "échéance"
    case .keyActual: "jour où cela a eu lieu"
    case .keyLate: "en retard"
    case .keyClock: "date de référence"
    case .noteTimeline: "Les dates que la loi laisse ouvertes ne figurent que dans le tableau."
    }
  }
}
