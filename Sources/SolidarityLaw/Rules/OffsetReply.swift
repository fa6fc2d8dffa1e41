import ExactArithmetic

/// OFF-9: what became of a request for offsets.
///
/// Article 69(2) of Regulation (EU) 2024/1351, http://data.europa.eu/eli/reg/2024/1351/art_69/oj: an answer within thirty days, for
/// as many as requested or fewer. Silence has no effect that the act states; it is never acceptance (reading `offsetSilence`).
enum OffsetReply {
  /// The position of a request.
  enum Outcome: Hashable, Sendable {
    /// Answered: this many accepted.
    case accepted(Int)
    /// Answered with more than was requested, which the article does not admit.
    case exceedsRequest(Int)
    /// Not answered, in time or without a clock to tell.
    case open
    /// Not answered although the time has passed.
    case silent
    /// Not answered in time, which the reading takes as a refusal.
    case refusedBySilence
  }

  static func outcome(_ request: OffsetRequestRecord, in context: RuleContext) -> Outcome {
    if let accepted = request.accepted {
      return accepted > request.requested ? .exceedsRequest(accepted) : .accepted(accepted)
    }
    guard let clock = context.cycle.asAt, let end = lastDay(request, in: context), clock > end else { return .open }
    return context.reading(OffsetSilence.self) == .refusal ? .refusedBySilence : .silent
  }

  private static func lastDay(_ request: OffsetRequestRecord, in context: RuleContext) -> CalendarDate? {
    guard let date = request.date, let days = context.parameter(.offsetReplyDays).value?.floor().integer
    else { return nil }
    let holidays = HolidayCalendar(context.cycle.holidays)
    return try? Period(days, .days).end(after: date, holidays: holidays, in: request.contributing)
  }
}
