/// The messages of the calendar as a picture.
enum TimelineMessage: String, CaseIterable, Message {
  case captionTimeline
  case titleTimeline
  case titleTimelineLater
  case entry
  case entryActual
  case keyWindow
  case keyDue
  case keyActual
  case keyLate
  case keyClock
  case noteTimeline

  var english: String {
    switch self {
    case .captionTimeline: "The calendar as a timeline: planned and actual dates"
    case .titleTimeline: "Dates of {year}, part {part} of {parts}"
    case .titleTimelineLater: "Dates from {year} on"
    case .entry: "{date}: {state}"
    case .entryActual: "{date}: {state}, {actual}"
    case .keyWindow: "window"
    case .keyDue: "day due"
    case .keyActual: "day on which it happened"
    case .keyLate: "late or overdue"
    case .keyClock: "day to judge by"
    case .noteTimeline: "Dates that the law leaves open stand in the table only."
    }
  }
}
