/// The events of a cycle folder up to its clock, by the step that they record; ``CycleCalendar`` states the rules.
struct CycleEvents {
  /// Kinds that are steps of the Union's cycle where they name no State.
  static let unionKinds: Set<EventKind> = [.report, .decision, .proposal, .forum, .act]
  /// The three acts of autumn.
  static let autumnKinds: [EventKind] = [.report, .decision, .proposal]

  let year: Int
  /// Events in order of date, equal dates as recorded.
  let counted: [EventRecord]

  init(cycle: Cycle) {
    year = cycle.year
    counted = cycle.events.enumerated()
      .filter { event in cycle.asAt.map { event.element.date <= $0 } ?? true }
      .sorted { ($0.element.date.dayNumber, $0.offset) < ($1.element.date.dayNumber, $1.offset) }
      .map(\.element)
  }

  /// The pool that a step of the Union's cycle prepares, or nil from March to May of the pool year and after February.
  func poolPrepared(on date: CalendarDate) -> Int? {
    if (date.year, date.month) < (year, 3) { return year }
    if (date.year, date.month) >= (year, 6), (date.year, date.month) < (year + 1, 3) { return year + 1 }
    return nil
  }

  /// Steps of one kind that prepare a pool.
  func steps(_ kind: EventKind, preparing pool: Int) -> [EventRecord] {
    counted.filter { $0.kind == kind && $0.state == nil && poolPrepared(on: $0.date) == pool }
  }

  /// The first step of one kind that prepares a pool.
  func first(_ kind: EventKind, preparing pool: Int) -> EventRecord? {
    steps(kind, preparing: pool).first
  }

  /// Forums that follow on the autumn acts of a pool, up to the day of its Council act.
  func forums(preparing pool: Int, act: CalendarDate?) -> [EventRecord] {
    let acts = CycleEvents.autumnKinds.compactMap { first($0, preparing: pool)?.date }
    guard let opens = acts.min() ?? CalendarDate(year: pool - 1, month: 10, day: 1) else { return [] }
    return steps(.forum, preparing: pool).filter { $0.date >= opens && $0.isUpTo(act) }
  }

  /// The first event of a kind that concerns a State, from a day on.
  func first(_ kind: EventKind, of state: MemberState, from day: CalendarDate? = nil) -> EventRecord? {
    counted.first { $0.kind == kind && $0.state == state && $0.isFrom(day) }
  }

  /// The first Technical-Level Forum for a State, or for all, from a day on.
  func technicalForum(for state: MemberState?, from day: CalendarDate) -> EventRecord? {
    counted.first {
      $0.kind == .technicalForum && $0.date >= day && ($0.state == nil || state == nil || $0.state == state)
    }
  }

  /// The first event of kind `other` whose note starts with one of the marks and that belongs to a pool's preparation.
  func marked(_ marks: [String], preparing pool: Int) -> EventRecord? {
    counted.first { event in
      let prepares = (event.date.year, event.date.month) < (year, 3) ? year : year + 1
      return event.kind == .other && prepares == pool && marks.contains { event.note.hasMark($0) }
    }
  }

  /// The first event of kind `other` in some calendar years whose note starts with a mark.
  func marked(_ mark: String, in years: ClosedRange<Int>) -> EventRecord? {
    counted.first { $0.kind == .other && years.contains($0.date.year) && $0.note.hasMark(mark) }
  }

  /// The first event of kind `other` from a day on whose note starts with a mark.
  func marked(_ mark: String, of state: MemberState?, from day: CalendarDate?) -> EventRecord? {
    counted.first {
      $0.kind == .other && $0.state == state && $0.note.hasMark(mark) && $0.isFrom(day)
    }
  }
}

extension EventRecord {
  fileprivate func isFrom(_ day: CalendarDate?) -> Bool { day.map { date >= $0 } ?? true }
  fileprivate func isUpTo(_ day: CalendarDate?) -> Bool { day.map { date <= $0 } ?? true }
}

extension String {
  /// Whether the text starts with a mark that ends there, so that `CYC-10` is no `CYC-1`.
  func hasMark(_ mark: String) -> Bool {
    guard hasPrefix(mark) else { return false }
    return dropFirst(mark.count).first.map { !$0.isNumber && !$0.isLetter } ?? true
  }
}
