extension TimelineMessage {
  var german: String {
    switch self {
    case .captionTimeline: "Der Kalender als Zeitleiste: geplante und tatsächliche Tage"
    case .titleTimeline: "Termine {year}, Teil {part} von {parts}"
    case .titleTimelineLater: "Termine ab {year}"
    case .entry: "{date}: {state}"
    case .entryActual: "{date}: {state}, {actual}"
    case .keyWindow: "Zeitfenster"
    case .keyDue: "Fälligkeit"
    case .keyActual: "Tag, an dem es geschah"
    case .keyLate: "verspätet oder überfällig"
    case .keyClock: "Stichtag"
    case .noteTimeline: "Tage, die das Gesetz offenlässt, stehen nur in der Tabelle."
    }
  }
}
