extension CalendarContext {
  /// Strategies and reviews: those from the year before the pool to the year after it, or the next.
  func reviews() -> [CalendarItem] {
    var list = Series.all.flatMap(occurrences)
    list.append(
      item(
        .reviews, title: CalendarTitle.reviewOfMinima.phrase, actor: CalendarActor.commission.phrase,
        note: [CalendarRemark.everyThreeYears.phrase]))
    return list
  }

  private func occurrences(of series: Series) -> [CalendarItem] {
    let years = (cycle.year - 1)...(cycle.year + 1)
    return series.years(in: years).map { year in
      let mark = "\(series.rule.id) \(series.mark)"
      let actual = recorded(mark, of: series, in: year)
      let follower = series.isFollowedByStrategy ? recorded("CYC-10 European", of: series, in: year) : nil
      return item(
        series.rule, title: series.title.phrase, due: fixed(year, series.month, series.day), actual: actual,
        isFollowed: follower != nil, actor: series.actor.phrase, citation: Citation(series.place),
        note: actual == nil ? [howToRecord(mark), followed(by: .followedByStrategy, follower)] : [])
    }
  }

  /// A step that comes back after some years may be recorded in the year after it was due.
  private func recorded(_ mark: String, of series: Series, in year: Int) -> CalendarDate? {
    events.marked(mark, in: year...(year + (series.step > 1 ? 1 : 0)))?.date
  }
}

/// A date that comes back every year or every few years.
private struct Series {
  let rule: Rule
  let title: CalendarTitle
  let first: Int
  let step: Int
  let month: Int
  let day: Int
  let actor: CalendarActor
  let place: String
  /// What follows the rule's id in the note of an event that records it.
  let mark: String
  var isFollowedByStrategy = false

  static let all = [
    Series(
      rule: .strategies, title: .nationalStrategy, first: 2025, step: 5, month: 6, day: 12,
      actor: .memberStates, place: "7(3)", mark: "national", isFollowedByStrategy: true),
    Series(
      rule: .strategies, title: .europeanStrategy, first: 2025, step: 5, month: 12,
      day: 12, actor: .commission, place: "8(2)", mark: "European"),
    Series(
      rule: .reviews, title: .functioningReport, first: 2028, step: 1, month: 2, day: 1,
      actor: .commission, place: "79", mark: "report"),
    Series(
      rule: .reviews, title: .evaluationInformation, first: 2031, step: 5, month: 1, day: 1,
      actor: .memberStates, place: "79", mark: "information"),
    Series(
      rule: .reviews, title: .evaluation, first: 2031, step: 5, month: 7, day: 1,
      actor: .commission, place: "79", mark: "evaluation"),
  ]

  /// The years within a range in which the date falls, or the first after it.
  func years(in range: ClosedRange<Int>) -> [Int] {
    let within = range.filter { $0 >= first && ($0 - first).isMultiple(of: step) }
    guard within.isEmpty else { return within }
    let steps = range.upperBound < first ? 0 : (range.upperBound - first) / step + 1
    return [first + steps * step]
  }
}
