extension TimelineMessage {
  var dutch: String {
    switch self {
    case .captionTimeline: "De kalender als tijdlijn: geplande en werkelijke data"
    case .titleTimeline: "Data van {year}, deel {part} van {parts}"
    case .titleTimelineLater: "Data vanaf {year}"
    case .entry: "{date}: {state}"
    case .entryActual: "{date}: {state}, {actual}"
    case .keyWindow: "venster"
    case .keyDue: "vervaldag"
    case .keyActual: "dag waarop het gebeurde"
    case .keyLate: "te laat of achterstallig"
    case .keyClock: "peildatum"
    case .noteTimeline: "Data die de wet openlaat, staan alleen in de tabel."
    }
  }
}
