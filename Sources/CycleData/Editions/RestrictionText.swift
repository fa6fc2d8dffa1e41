import SolidarityLaw

/// Marks of restriction as they are written: `pledges of round 1`.
enum RestrictionText {
  static let example = "pledges of round 1"
  static let subjects = Restriction.Subject.allCases.map(\.rawValue)

  /// Why a text is no mark.
  struct Problem: Error {
    let message: String
    let remedy: String
  }

  /// Reads a mark.
  static func parse(_ text: String, admitsSynthetic: Bool) throws(Problem) -> Restriction {
    let words = text.split(separator: " ").map(String.init)
    let parts = words.split(separator: "of").map(Array.init)
    guard words.filter({ $0 == "of" }).count == parts.count - 1, let first = parts.first, first.count == 1,
      let subject = Restriction.Subject(rawValue: first[0])
    else {
      throw Problem(
        message: "\(quoted(text)) withholds nothing that a cycle has",
        remedy: NearestName.suggestion(
          for: words.first ?? "", among: subjects, listing: "Write such as '\(example)'; what can be withheld is"))
    }
    var round: Int?
    var state: MemberState?
    var measure: Measure?
    for selector in parts.dropFirst() {
      if selector.count == 2, selector[0] == "round", let number = Int(selector[1]), number >= 0, round == nil {
        round = number
      } else if selector.count == 1, let named = Measure(rawValue: selector[0]), measure == nil {
        measure = named
      } else if selector.count == 1, StateCode.isAdmitted(selector[0], synthetic: admitsSynthetic), state == nil {
        state = MemberState(selector[0])
      } else {
        throw Problem(
          message: "\(quoted(selector.joined(separator: " "))) selects no rows",
          remedy: "Write a State's code, a measure, or 'round' with its number, each once: '\(example)'.")
      }
    }
    try check(subject, round: round, state: state, measure: measure, text)
    return Restriction(subject, round: round, state: state, measure: measure)
  }

  /// A selector that the table has no column for would withhold nothing.
  private static func check(
    _ subject: Restriction.Subject, round: Int?, state: MemberState?, measure: Measure?, _ text: String
  ) throws(Problem) {
    let hasMeasure: Set<Restriction.Subject> = [
      .pledges, .crisisPledges, .needs, .agreed, .draws, .implementation, .wishes,
    ]
    let isFitting =
      (round == nil || subject == .pledges) && (measure == nil || hasMeasure.contains(subject))
      && (state == nil || subject != .proposal)
    if isFitting { return }
    throw Problem(
      message: "\(quoted(text)) selects by what '\(subject.rawValue)' does not have",
      remedy:
        "Only pledges have rounds; pledges, crisis_pledges, needs, agreed, draws, implementation and wishes have measures."
    )
  }
}
