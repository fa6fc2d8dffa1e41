/// A date of one relocation case, with where it stands on a day.
public struct RelocationCaseStep: Hashable, Sendable {
  /// What has to happen.
  public enum Kind: String, Sendable, CaseIterable {
    /// The relocation State may announce that it answers a week later.
    case postponement
    /// The relocation State answers; silence confirms.
    case reply
    /// The benefitting State takes the transfer decision.
    case decision
    /// The benefitting State tells the person of the transfer in writing.
    case notice
    /// The person is transferred.
    case transfer
  }

  public let kind: Kind
  /// The last day.
  public let due: CalendarDate
  /// The day on which it happened; nil where none is recorded.
  public let actual: CalendarDate?
  public let state: CalendarItem.State
  /// Days from the clock to the last day, negative when passed; nil without a clock and for a step that is taken.
  public let daysLeft: Int?

  /// The rule that sets the date.
  public var rule: Rule {
    switch kind {
    case .postponement, .reply: .relocationReply
    case .decision, .notice: .relocationDecision
    case .transfer: .relocationTransfer
    }
  }
}

extension RelocationCaseClock {
  /// The dates of the case in the order of the article, judged by a day where there is one.
  ///
  /// A reply whose last day has passed in silence is done on that day, for silence confirms. The notice counts back from
  /// the day planned for the transfer, else from the last day for it.
  ///
  /// - Parameters:
  ///   - clock: the day to judge by; days recorded after it do not count.
  ///   - decided: the day of the transfer decision, where it is taken.
  ///   - planned: the day planned for the transfer, where there is one.
  ///   - transferred: the day of the transfer, where it has taken place.
  /// - Throws: ``PeriodError`` when the calendar has no such day.
  public func steps(
    asAt clock: CalendarDate? = nil, decided: CalendarDate? = nil, planned: CalendarDate? = nil,
    transferred: CalendarDate? = nil
  ) throws(PeriodError) -> [RelocationCaseStep] {
    if let clock, let earlier = known(by: clock) {
      return try earlier.steps(asAt: clock, decided: decided, planned: planned, transferred: transferred)
    }
    func step(_ kind: RelocationCaseStep.Kind, _ due: CalendarDate, _ recorded: CalendarDate? = nil)
      -> RelocationCaseStep
    {
      let actual = recorded.flatMap { day in clock.map { day > $0 } == true ? nil : day }
      let state = CalendarItem.State(due: due, actual: actual, isDone: false, clock: clock)
      let isOpen = state == .planned || state == .overdue
      return RelocationCaseStep(
        kind: kind, due: due, actual: actual, state: state, daysLeft: isOpen ? clock.map { $0.days(until: due) } : nil)
    }
    let reply = try replyDue()
    let transfer = try transferDue()
    let isSilent = try clock.map(isTacitlyConfirmed) ?? false
    var steps = [step(.reply, reply, isSilent ? reply : confirmed)]
    let isAnswered = steps.contains { $0.actual != nil }
    // The chance to postpone ends with the answer, and once it has passed it is not overdue.
    let postponement = try postponementDue()
    if let postponed {
      steps.insert(step(.postponement, postponement, postponed), at: 0)
    } else if !isAnswered, clock.map({ $0 <= postponement }) ?? true {
      steps.insert(step(.postponement, postponement), at: 0)
    }
    steps.append(step(.decision, try decisionDue(), decided))
    steps.append(step(.notice, try noticeDue(before: planned ?? transferred ?? transfer)))
    steps.append(step(.transfer, transfer, transferred))
    return steps
  }
  /// The same case without the days recorded after a clock; nil where there are none.
  private func known(by clock: CalendarDate) -> RelocationCaseClock? {
    func known(_ day: CalendarDate?) -> CalendarDate? { day.flatMap { $0 > clock ? nil : $0 } }
    let earlier = RelocationCaseClock(
      received: received, postponed: known(postponed), confirmed: known(confirmed),
      appealDecided: known(appealDecided), person: person, state: state, holidays: holidays)
    return earlier == self ? nil : earlier
  }
}
