import ExactArithmetic
import Testing

@testable import SolidarityLaw

extension RandomCycle {
  /// A random cycle with draws, limited pairs, cases, a crisis, and what was asked and done after the year.
  fileprivate mutating func nextWithYear() -> Cycle {
    var cycle = next()
    cycle.asAt = chance(3) ? CycleBuilder.date("2027-03-15") : nil
    let codes = cycle.states.map(\.state.code)
    func pair() -> (String, String)? {
      guard let from = codes.randomElement(using: &random), let to = codes.randomElement(using: &random), from != to
      else { return nil }
      return (from, to)
    }
    for index in cycle.access.indices where chance(2) { cycle.access[index].outcome = .accepted }
    for day in 1...number(1, 4) {
      guard let to = codes.randomElement(using: &random) else { continue }
      cycle.draws.append(DrawLedgerTests.draw("2026-07-0\(day)", to, Rational(number(0, 300))))
    }
    for _ in 0..<number(2, 8) {
      guard let (from, to) = pair() else { continue }
      if chance(3) { cycle.pairs.append(DrawLedgerTests.pair(from, to, Rational(number(0, 100)))) }
      cycle.caseload.append(
        CaseloadRecord(
          contributing: MemberState(from), benefitting: MemberState(to),
          eligibleCases: allowsUnknown && chance(4) ? nil : number(0, 80), provenance: CycleBuilder.nowhere))
      cycle.implementation.append(
        CycleBuilder.carriedOut(
          from, for: to, .offset, number(1, 60), chance(2) ? .requested : .implemented,
          month: ["2026-12", "2027-01", "2027-02"].randomElement(using: &random) ?? "2026-12",
          basis: ["63(2)", "63(5)"].randomElement(using: &random) ?? "63(5)"))
    }
    if chance(2) { cycle.caseload = [] }
    if let state = codes.randomElement(using: &random), !chance(4) {
      cycle.crisis = Crisis(
        state: MemberState(state), needs: chance(8) ? nil : number(500, 5_000), from: nil, to: nil,
        exemptions: chance(8) ? ["temporaryProtection"] : [])
      for code in codes where chance(4) {
        cycle.crisisPledges.append(
          CrisisPledgeRecord(
            state: MemberState(code), measure: .relocation,
            amount: allowsUnknown && chance(6) ? nil : Rational(number(0, 100)), knowledge: .recorded,
            provenance: CycleBuilder.nowhere))
      }
    }
    return cycle
  }

  fileprivate mutating func shuffledWithYear(_ cycle: Cycle) -> Cycle {
    shuffled(cycle).with {
      $0.draws.shuffle(using: &random)
      $0.pairs.shuffle(using: &random)
      $0.caseload.shuffle(using: &random)
      $0.crisisPledges.shuffle(using: &random)
    }
  }
}

@Suite("The pool year and crises on random cycles")
struct YearPropertyTests {
  private func forEachCycle(
    _ count: Int = 60, seed: UInt64, allowsUnknown: Bool = true, _ body: (Cycle, inout RandomCycle) -> Void
  ) {
    var random = RandomCycle(seed: seed, allowsUnknown: allowsUnknown)
    for _ in 0..<count { body(random.nextWithYear(), &random) }
  }

  private func lines(_ assessment: Assessment) -> [String] {
    let crisis = assessment.crisisAssessment
    return Fingerprint(assessment).lines
      + (crisis?.positions.map { "\($0.state) \($0.exact) \($0.rounded) \($0.eligible.map(\.description) ?? "")" } ?? [])
      + assessment.yearEndPositions.map {
        "\($0.state) \($0.claims.map { "\($0.request) \(String(describing: $0.granted))" })"
      }
      + assessment.drawLedger.draws.map { "\($0.record.date) \($0.parts.map { "\($0.state) \($0.rounded)" })" }
  }

  @Test("The order of rows never matters")
  func order() {
    forEachCycle(30, seed: 101) { cycle, random in
      #expect(lines(cycle.assessed) == lines(random.shuffledWithYear(cycle).assessed))
    }
  }

  @Test("The crisis pool is what each other State is still obliged to, and no State fills another's part")
  func pool() {
    forEachCycle(seed: 102) { cycle, random in
      guard let crisis = cycle.figuresOnly.crisisAssessment else { return }
      let others = cycle.figuresOnly.states.filter { $0.state != crisis.state }
      #expect(crisis.pool.amount.lower >= 0)
      if let pool = crisis.pool.value {
        #expect(pool <= others.reduce(Rational.zero) { $0 + ($1.effective.relocation.value ?? 0) })
      }
      // Whatever one State carries out more takes no more than its own part.
      guard let one = others.filter({ $0.effective.relocation.value != nil }).randomElement(using: &random.random),
        let own = one.effective.relocation.value
      else { return }
      let more = cycle.with {
        $0.implementation.append(
          CycleBuilder.carriedOut(one.state.code, for: "EL", .relocation, 100_000, .implemented))
      }.figuresOnly.crisisAssessment
      if let before = crisis.pool.value, let after = more?.pool.value {
        #expect(after <= before && before - after <= own)
      }
    }
  }

  @Test("Offsets of a crisis: the volume from its parts, whole persons within cases and volume, nobody released asked")
  func volume() {
    var placements = 0
    forEachCycle(80, seed: 103, allowsUnknown: false) { cycle, _ in
      let assessment = cycle.assessed
      guard let crisis = assessment.crisisAssessment else { return }
      if crisis.isReleased || !crisis.exemptions.isEmpty {
        #expect(crisis.volume.value == 0 && crisis.positions.isEmpty)
        return
      }
      guard let needs = crisis.needs.value, let additional = crisis.additional.value, let pool = crisis.pool.value
      else {
        #expect(crisis.volume.value == nil && crisis.positions.isEmpty)
        return
      }
      #expect(crisis.volume.value == max(0, needs - additional - pool))
      let placed = crisis.positions.reduce(Rational.zero) { $0 + $1.rounded }
      #expect(placed <= crisis.volume.value ?? 0)
      for position in crisis.positions {
        #expect(
          position.rounded.isInteger && position.rounded >= 0 && (position.rounded - position.exact).magnitude < 1)
        if let eligible = position.eligible { #expect(position.rounded <= eligible) }
        #expect(position.state != crisis.state)
        #expect(assessment.states.first { $0.state == position.state }?.isBenefitting == false)
      }
      if let unplaced = crisis.unplaced { #expect(unplaced == (needs - additional - pool).floor().positive - placed) }
      let isSaid = assessment.notes.contains { $0.code == "crisisUnplaced" }
      placements += placed.isPositive ? 1 : 0
      #expect(isSaid == (!cycle.caseload.isEmpty && !crisis.positions.isEmpty && (crisis.unplaced ?? 0) > 0))
    }
    #expect(placements > 10)
  }

  @Test("An amount filled within its bounds leaves every figure of the crisis within the bounds it had")
  func fillings() {
    var unknown = 0
    forEachCycle(seed: 104) { cycle, _ in
      guard cycle.readings[CrisisPool.self] != .undrawn, let open = cycle.figuresOnly.crisisAssessment else { return }
      let filled = Assessor(assume: .fairShare, isComplete: false).assess(cycle)
      guard let crisis = filled.crisisAssessment else { return }
      for (wide, narrow) in [
        (open.pool, crisis.pool), (open.shortfall, crisis.shortfall), (open.volume, crisis.volume),
      ] {
        guard let value = narrow.value else { continue }
        unknown += wide.value == nil ? 1 : 0
        #expect(wide.amount.lower <= value && wide.amount.upper.map { value <= $0 } ?? true)
      }
    }
    #expect(unknown > 10)
  }

  @Test("Requests after the year get whole persons within request and debt; later months pay nothing of it")
  func yearEnd() {
    var claims = 0
    forEachCycle(seed: 105, allowsUnknown: false) { cycle, _ in
      let assessment = cycle.figuresOnly
      for position in assessment.yearEndPositions {
        guard let owed = position.owed.value else {
          #expect(position.open == nil)
          continue
        }
        let granted = position.claims.reduce(Rational.zero) { $0 + ($1.granted ?? 0) }
        #expect(granted <= owed)
        claims += granted.isPositive ? 1 : 0
        for claim in position.claims {
          #expect(claim.granted?.isInteger == true)
          #expect((claim.granted ?? 0) <= claim.request.amount)
        }
      }
      let later = cycle.with {
        for state in $0.states {
          $0.implementation.append(
            CycleBuilder.carriedOut(state.state.code, for: "EL", .relocation, 500, .implemented, month: "2027-01"))
        }
      }.figuresOnly
      #expect(
        later.offsets.states.map { $0.yearEnd?.value } == assessment.offsets.states.map { $0.yearEnd?.value })
    }
    #expect(claims > 10)
  }
}

extension Rational {
  fileprivate var positive: Rational { max(.zero, self) }
}
