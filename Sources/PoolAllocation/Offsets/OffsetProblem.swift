import ExactArithmetic
import SolidarityLaw

/// What there is to distribute of mandatory offsets: a volume, caps, eligible cases, and what States weigh and need.
struct OffsetProblem {
  /// A State that can take over offsets.
  struct Contributor {
    let state: MemberState
    /// The most that Article 63(7) asks of it.
    let cap: Rational
    /// The whole cases within the cap, above zero: nobody can be asked for more than the cap by rounding.
    let wholeCap: Rational
    /// What its burden is held against: its reference-key share, or its cap where shares are not known.
    let weight: Rational
  }

  /// A State from which offsets are taken over.
  struct Beneficiary {
    let state: MemberState
    /// What offsets are held against: its relocation need, or its eligible cases where needs are not known.
    let weight: Rational
    /// What it receives in relocations already; zero where its weight is not its need.
    let received: Rational
  }

  var volume: Rational = .zero
  var contributors: [Contributor] = []
  /// Empty where nothing says from whom offsets are taken over.
  var beneficiaries: [Beneficiary] = []
  /// Eligible cases of every contributor and beneficiary; nil where no caseload is recorded.
  var caseload: [DistributionProblem.Pair: Rational]?
  /// Pairs towards States with a finding of systemic shortcomings.
  var released: Set<MemberState> = []
  var notes: [Note] = []

  init(_ assessment: Assessment, volume: Rational, after allocation: Allocation?) {
    self.volume = volume
    let states = assessment.states.sorted { $0.state < $1.state }
    let benefitting = states.filter(\.isBenefitting)
    released = Set(benefitting.filter(ShortcomingRelease.isReleased).map(\.state))
    readContributors(assessment, states)
    readCaseload(assessment.cycle, benefitting.map(\.state))
    readBeneficiaries(assessment, benefitting.map(\.state), allocation)
  }

  /// The most that may pass between two States; nil where only the cap limits it.
  func limit(_ contributing: MemberState, _ benefitting: MemberState) -> Rational? {
    if released.contains(benefitting) { return .zero }
    guard let caseload else { return nil }
    return caseload[.init(contributing, benefitting)] ?? .zero
  }

  private mutating func readContributors(_ assessment: Assessment, _ states: [StateAssessment]) {
    let keys = Dictionary(states.map { ($0.state, $0.key?.value) }, uniquingKeysWith: { first, _ in first })
    let positions = assessment.offsets.states.sorted { $0.state < $1.state }
    let unknown = positions.filter { $0.cap.value == nil }.map(\.state)
    let able = positions.compactMap { position in
      position.cap.value.flatMap { $0 >= .one ? (state: position.state, cap: $0) : nil }
    }
    let shares = able.compactMap { keys[$0.state] ?? nil }.filter(\.isPositive)
    let byShare = shares.count == able.count
    contributors = able.enumerated().map { index, entry in
      Contributor(
        state: entry.state, cap: entry.cap, wholeCap: entry.cap.floor(), weight: byShare ? shares[index] : entry.cap)
    }
    if !byShare {
      notes.append(
        Note(AllocationNote.offsetBurdenByCap, citation: Citation("66")))
    }
    if !unknown.isEmpty {
      notes.append(
        Note(AllocationNote.offsetCapUnknown, citation: Citation("63(7)"), states: unknown))
    }
  }

  private mutating func readCaseload(_ cycle: Cycle, _ benefitting: [MemberState]) {
    if cycle.caseload.isEmpty {
      notes.append(
        Note(AllocationNote.offsetCaseloadUnknown, citation: Citation("63(8)")))
      return
    }
    var cases: [DistributionProblem.Pair: Rational] = [:]
    for row in cycle.caseload {
      guard let count = row.eligibleCases else { continue }
      cases[.init(row.contributing, row.benefitting), default: .zero] += Rational(count)
    }
    caseload = cases
    let known = cases
    let missing = contributors.map(\.state).filter { giver in
      benefitting.contains { !released.contains($0) && known[.init(giver, $0)] == nil }
    }
    if !missing.isEmpty {
      notes.append(
        Note(AllocationNote.offsetCaseloadIncomplete, citation: Citation("63(8)"), states: missing))
    }
  }

  private mutating func readBeneficiaries(
    _ assessment: Assessment, _ benefitting: [MemberState], _ allocation: Allocation?
  ) {
    let open = benefitting.filter { !released.contains($0) }
    if !released.isEmpty {
      notes.append(
        Note(AllocationNote.offsetReleased, citation: Citation("60(3)"), states: released.sorted()))
    }
    if open.isEmpty, !benefitting.isEmpty {
      beneficiaries = benefitting.map { Beneficiary(state: $0, weight: .one, received: .zero) }
      return
    }
    let needs = (try? NeedsResolver(cycle: assessment.cycle, benefitting: benefitting).resolve().needs) ?? [:]
    let relocations = open.map { needs[$0]?.relocation }
    if relocations.allSatisfy({ $0 != nil }) {
      beneficiaries = zip(open, relocations).compactMap { state, need in
        guard let need, need.isPositive else { return nil }
        let received = allocation?.coverage.first { $0.state == state && $0.measure == .relocation }?.received
        return Beneficiary(state: state, weight: need, received: received ?? .zero)
      }
    } else if let caseload {
      beneficiaries = open.compactMap { state in
        let cases = contributors.reduce(Rational.zero) { $0 + (caseload[.init($1.state, state)] ?? .zero) }
        return cases.isPositive ? Beneficiary(state: state, weight: cases, received: .zero) : nil
      }
      notes.append(
        Note(AllocationNote.offsetsByCaseload, citation: Citation("63(8)")))
    }
    if beneficiaries.isEmpty {
      notes.append(
        Note(AllocationNote.offsetFlowsUnknown, citation: Citation("63(6)")))
    }
  }
}
