/// What a reader must know beside the figures: open questions of the law, and records that look at odds with it.
///
/// A note never decides: it names what is recorded, what the act says, and who would have to decide.
struct Notes {
  let assessment: Assessment
  let ledgers: [StateLedger]
  let key: ReferenceKey
  let context: RuleContext

  var cycle: Cycle { context.cycle }
  var states: [StateAssessment] { assessment.states }

  /// All notes: participation, statuses, acts, key, pledges, deductions, pool use, offsets, then what the user set.
  var all: [Note] {
    let groups: [[Note?]] = [
      ofApplication, ofStatuses, ofActs, ofKey, ofPledges, ofDeductions, ofPoolUse, ofDraws, ofOffsets,
      ofMandatoryOffsets,
      ofMoney, ofCrisis, ofAssumptions, ofUser,
    ]
    return groups.flatMap { $0 }.compactMap { $0 }
  }

  /// The States of a condition, in protocol order.
  func statesWhere(_ condition: (StateAssessment) -> Bool) -> [MemberState] {
    states.filter(condition).map(\.state)
  }

  /// A note about States; nil where there are none.
  func note(
    _ message: LawNote, _ concerned: [MemberState], _ citation: Citation?,
    _ values: KeyValuePairs<String, PhraseValue> = [:]
  ) -> Note? {
    if concerned.isEmpty { return nil }
    let sorted = concerned.sorted()
    let all = [("states", PhraseValue.states(sorted))] + values.map { ($0.key, $0.value) }
    return Note(code: message.rawValue, message: Phrase(message, all), citation: citation, states: sorted)
  }

  /// A note that stands where a condition holds.
  func note(
    _ message: LawNote, when condition: Bool, _ citation: Citation?,
    _ values: @autoclosure () -> KeyValuePairs<String, PhraseValue> = [:]
  ) -> Note? {
    condition ? Note(message, values(), citation: citation) : nil
  }
}
