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
          LawNote.forumPeriodsConflict, citation: Citation("59(7)"), states: conflicting))
    }
    list += events.counted.filter {
      CycleEvents.unionKinds.contains($0.kind) && $0.kind != .forum && $0.state == nil
        && events.poolPrepared(on: $0.date) == nil
    }.map {
      Note(
        LawNote.eventWithoutStep,
        [
          "kind": .message($0.kind), "day": .date($0.date), "year": .ordinal(cycle.year),
          "next": .ordinal(cycle.year + 1),
        ],
        citation: nil)
    }
    return list
  }
}
