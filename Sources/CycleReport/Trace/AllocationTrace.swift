import ExactArithmetic
import PoolAllocation
import SolidarityLaw

/// The figures of a distribution as traced ones, so that each opens its trace in the page like any other.
struct AllocationTrace {
  /// Needs, receipts and flows; none where nothing is distributed or the flows are too many to show one by one.
  let figures: [Traced]

  private static let mostFlows = 600

  init(_ builder: TableBuilder) {
    guard let allocation = builder.result.allocation, allocation.flows.count <= AllocationTrace.mostFlows else {
      figures = []
      return
    }
    let book = builder.book
    let pledges = Dictionary(builder.assessment.states.map { ($0.state, $0.effective) }) { first, _ in first }
    let needs = allocation.coverage.reduce(into: [String: Traced]()) { needs, entry in
      let path = AllocationTrace.need(entry.state, entry.measure)
      needs[path] = Traced(
        path: path, label: Phrase(verbatim: book(FlowMessage.labelNeed, ["state": book.name(entry.state)])),
        value: entry.need,
        unit: entry.measure.unit, citation: AllocationTrace.citation,
        formula: Phrase(verbatim: builder.shortBasis(of: allocation)))
    }
    let rule = Phrase(verbatim: book(FlowMessage.formulaRule, ["rule": builder.ruleName(allocation.rule)]))
    let flows = allocation.flows.map { flow in
      let need = needs[AllocationTrace.need(flow.to, flow.measure)]
      return Traced(
        path: AllocationTrace.flow(flow),
        label: Phrase(verbatim: book(FlowMessage.labelFlow, ["from": book.name(flow.from), "to": book.name(flow.to)])),
        value: flow.exact, unit: flow.measure.unit, rounded: flow.rounded, citation: AllocationTrace.citation,
        formula: rule, readings: allocation.readings,
        inputs: [pledges[flow.from]?[flow.measure], need].compactMap(\.self))
    }
    func sum(
      _ path: String, _ label: String, _ measure: Measure, _ exact: Rational, _ rounded: Rational,
      _ own: [Traced], _ extra: [Traced?]
    ) -> Traced {
      Traced(
        path: path, label: Phrase(verbatim: label), value: exact, unit: measure.unit, rounded: rounded,
        citation: AllocationTrace.citation, formula: Phrase(verbatim: book(FlowMessage.formulaSum)),
        inputs: own + extra.compactMap(\.self))
    }
    let received = allocation.coverage.map { entry in
      sum(
        AllocationTrace.received(entry.state, entry.measure),
        book(FlowMessage.labelReceived, ["state": book.name(entry.state)]), entry.measure, entry.received,
        entry.rounded,
        zip(allocation.flows, flows).filter { $0.0.to == entry.state && $0.0.measure == entry.measure }.map(\.1),
        [needs[AllocationTrace.need(entry.state, entry.measure)]])
    }
    let used = allocation.utilisation.map { entry in
      sum(
        AllocationTrace.used(entry.state, entry.measure),
        book(FlowMessage.labelUsed, ["state": book.name(entry.state)]), entry.measure, entry.used, entry.rounded,
        zip(allocation.flows, flows).filter { $0.0.from == entry.state && $0.0.measure == entry.measure }.map(\.1),
        [pledges[entry.state]?[entry.measure]])
    }
    figures = received + used
  }

  /// The Technical-Level Forum puts contributions and needs together (Article 60(2)).
  private static let citation = Citation("60(2)")

  static func need(_ state: MemberState, _ measure: Measure) -> String {
    "allocation.need.\(state.code).\(measure.rawValue)"
  }
  static func received(_ state: MemberState, _ measure: Measure) -> String {
    "allocation.received.\(state.code).\(measure.rawValue)"
  }
  static func used(_ state: MemberState, _ measure: Measure) -> String {
    "allocation.used.\(state.code).\(measure.rawValue)"
  }
  static func flow(_ flow: Flow) -> String {
    "allocation.flow.\(flow.from.code).\(flow.to.code).\(flow.measure.rawValue)"
  }
}
