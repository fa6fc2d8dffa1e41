extension CalendarContext {
  /// What the calendar says beside its dates.
  func notes() -> [Note] {
    let conflicting = Set(
      cycle.access.filter {
        $0.route == .article59 && counts($0.date) && ($0.outcome == .accepted || $0.outcome == .refused)
      }.map(\.state)
    ).sorted()
    var list: [Note] = []
    if !conflicting.isEmpty {
      list.append(
        Note(
          code: "forumPeriodsConflict",
          message: "The Council has two weeks from the Commission decision to find too little capacity, but the "
            + "High-Level Forum that follows must meet within one week of that decision.",
          citation: Citation("59(7)"), states: conflicting))
    }
    list += events.counted.filter {
      CycleEvents.unionKinds.contains($0.kind) && $0.kind != .forum && $0.state == nil
        && events.poolPrepared(on: $0.date) == nil
    }.map {
      Note(
        code: "eventWithoutStep",
        message: "The \($0.kind.rawValue) of \($0.date.written) prepares neither the pool of \(cycle.year) nor that of "
          + "\(cycle.year + 1): it is left out of the calendar.",
        citation: nil)
    }
    return list
  }
}
