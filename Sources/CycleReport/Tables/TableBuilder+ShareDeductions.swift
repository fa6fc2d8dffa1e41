import ExactArithmetic
import SolidarityLaw

extension TableBuilder {
  /// Where deductions come off the fair share, not off a pledge: pledges recorded net, which no waterfall shows.
  var shareDeductions: [(state: MemberState, value: Traced)] {
    assessment.states.filter { state in
      state.deductionItems.contains { $0.counts && $0.record.base == .fairShare }
    }.map { ($0.state, $0.deductionValue) }
  }
}
