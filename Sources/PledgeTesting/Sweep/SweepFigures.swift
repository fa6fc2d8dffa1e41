import ExactArithmetic
import PoolAllocation
import SolidarityLaw

/// The figures that sweeps can follow, by path.
struct SweepFigures {
  /// An assessment of the cycle, for labels and for what there is.
  let assessment: Assessment
  let needs: [CoverageModel.Need]
  /// What a what-if calls its figures.
  private let labels: [String: Phrase]

  init(assessment: Assessment, needs: [CoverageModel.Need]) {
    self.assessment = assessment
    self.needs = needs
    labels = Dictionary(
      FigureSheet(assessment).entries.map { ($0.path, $0.label) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a sweep follows unless asked for more: totals, gates, volumes and coverage, and the States whose pledges move.
  func standard(moving: [MemberState]) -> [String] {
    var paths: [String] = []
    let measures = Measure.allCases.filter { measure in
      measure != .alternative || assessment.states.contains { $0.pledgeKnowledge[measure] != nil }
    }
    for total in ["nominal", "effective", "available"] {
      paths += measures.map { "pool.\(total).\($0.rawValue)" }
    }
    if assessment.offsets.requestGate != nil { paths.append("offsets.requestGate.open") }
    paths += [
      "offsets.mandatory.pledged", "offsets.mandatory.shortfall", "offsets.mandatory.triggered",
      "offsets.mandatory.volume", "offsets.article63_3.triggered", "offsets.article63_3.volume",
    ]
    paths += needs.map { "allocation.coverage.\($0.state.code).\($0.measure.rawValue).ratio" }
    for state in moving {
      paths += measures.map { "\(state.code).pledge.\($0.rawValue)" }
      paths += ["value", "gap", "moneyDue", "offsets.cap", "offsets.offerGate"].map { "\(state.code).\($0)" }
    }
    return paths.filter { figure(at: $0) != nil }
  }

  /// The figure at a path; nil where there is none, or none that a sweep can follow.
  func figure(at path: String) -> SweepFigure? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch parts.first {
    case "pool": return pool(path, parts)
    case "offsets": return offsets(path, parts)
    case "allocation": return coverage(path, parts)
    default: return state(path, parts)
    }
  }

  private func number(
    _ path: String, of state: MemberState? = nil, _ read: @escaping @Sendable (Assessment) -> Traced?
  ) -> SweepFigure? {
    guard let figure = read(assessment) else { return nil }
    return SweepFigure(
      path: path, labelPhrase: labels[path] ?? figure.labelPhrase, unit: figure.unit, state: state,
      source: .number(read))
  }

  private func condition(
    _ path: String, _ label: Phrase, of state: MemberState? = nil,
    _ read: @escaping @Sendable (Assessment) -> Bool?
  ) -> SweepFigure {
    SweepFigure(path: path, labelPhrase: labels[path] ?? label, unit: nil, state: state, source: .condition(read))
  }

  private func pool(_ path: String, _ parts: [String]) -> SweepFigure? {
    guard parts.count == 3, let measure = Measure(rawValue: parts[2]) else { return nil }
    switch parts[1] {
    case "nominal": return number(path) { $0.pool.nominal[measure] }
    case "effective": return number(path) { $0.pool.effective[measure] }
    case "available": return number(path) { $0.pool.available[measure] }
    case "reference" where measure == .relocation: return number(path) { $0.pool.referenceRelocation }
    case "reference" where measure == .financial: return number(path) { $0.pool.referenceFinancial }
    default: return nil
    }
  }

  private func offsets(_ path: String, _ parts: [String]) -> SweepFigure? {
    guard parts.count == 3 else { return nil }
    switch parts[1] {
    case "requestGate":
      guard assessment.offsets.requestGate != nil else { return nil }
      switch parts[2] {
      case "threshold": return number(path) { $0.offsets.requestGate?.threshold }
      case "pledged": return number(path) { $0.offsets.requestGate?.pledged }
      case "open": return condition(path, FigureLabel.offsetsCanBeRequested.phrase) { $0.offsets.requestGate?.isMet }
      default: return nil
      }
    case "mandatory", "article63_4": return mandatory(path, parts[2], "63(4)") { $0.offsets.mandatoryAfterReleases }
    case "article63_3": return mandatory(path, parts[2], "63(3)") { $0.offsets.mandatory }
    default: return nil
    }
  }

  private func mandatory(
    _ path: String, _ name: String, _ article: String,
    _ read: @escaping @Sendable (Assessment) -> OffsetAssessment.Mandatory
  ) -> SweepFigure? {
    switch name {
    case "threshold": return number(path) { read($0).threshold }
    case "pledged": return number(path) { read($0).pledged }
    case "shortfall": return number(path) { read($0).shortfall }
    case "volume": return number(path) { read($0).volume }
    case "triggered":
      return condition(path, FigureLabel.offsetsAreMandatory.with(["article": .verbatim(article)])) {
        read($0).isTriggered
      }
    default: return nil
    }
  }

  private func coverage(_ path: String, _ parts: [String]) -> SweepFigure? {
    guard parts.count == 5, parts[1] == "coverage", parts[4] == "ratio",
      let need = needs.first(where: { $0.state.code == parts[2] && $0.measure.rawValue == parts[3] })
    else { return nil }
    return SweepFigure(
      path: path, labelPhrase: OutcomeLabel.coverage.with(["measure": .message(need.measure)]), unit: .fraction,
      state: need.state, source: .coverage(need.state, need.measure))
  }

  private func state(_ path: String, _ parts: [String]) -> SweepFigure? {
    guard let index = assessment.states.firstIndex(where: { $0.state.code == parts.first }) else { return nil }
    let state = assessment.states[index].state
    func own(_ read: @escaping @Sendable (StateAssessment) -> Traced?) -> SweepFigure? {
      number(path, of: state) { read($0.states[index]) }
    }
    if parts.count == 2 {
      switch parts[1] {
      case "key": return own(\.key)
      case "value": return own(\.value)
      case "adjustedShare": return own(\.adjustedShare)
      case "gap": return own(\.gap)
      case "moneyDue": return own(\.moneyDue)
      case "effectiveForArticle63": return own(\.effectiveForArticle63)
      default: return nil
      }
    }
    guard parts.count == 3 else { return nil }
    switch (parts[1], parts[2], Measure(rawValue: parts[2])) {
    case ("fairShare", "inUse", _): return own(\.fairShareInUse)
    case ("fairShare", _, .relocation?): return own(\.fairShareRelocation)
    case ("fairShare", _, .financial?): return own(\.fairShareFinancial)
    case ("pledge", "throughOffsets", _): return own(\.throughOffsets)
    case ("pledge", _, let measure?): return own { $0.pledge[measure] }
    case ("deduction", "value", _): return own(\.deductionValue)
    case ("deduction", _, let measure?): return own { $0.deduction[measure] }
    case ("effective", _, let measure?): return own { $0.effective[measure] }
    case ("available", _, let measure?): return own { $0.available[measure] }
    case ("offsets", let name, _): return position(path, name, state)
    default: return nil
    }
  }

  private func position(_ path: String, _ name: String, _ state: MemberState) -> SweepFigure? {
    guard let index = assessment.offsets.states.firstIndex(where: { $0.state == state }) else { return nil }
    switch name {
    case "offerGate":
      return condition(path, FigureLabel.offsetsCanBeOffered.phrase, of: state) {
        $0.offsets.states[index].offerGate
      }
    case "cap": return number(path, of: state) { $0.offsets.states[index].cap }
    case "yearEnd": return number(path, of: state) { $0.offsets.states[index].yearEnd }
    case "offerThreshold": return number(path, of: state) { $0.offsets.states[index].offerThreshold }
    default: return nil
    }
  }
}
