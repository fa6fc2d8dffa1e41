import ExactArithmetic
import Testing

@testable import SolidarityLaw

/// The cycle of `Fixtures/drawn`: pledges of 100, 200 and 700 relocations; X003 cannot serve X005.
@Suite("DRAW-1 and DRAW-3: what was drawn, what is left, what is overdue")
struct DrawLedgerTests {
  private static let states = ["X001", "X002", "X003", "X004", "X005"]

  static let cycle = CycleBuilder.cycle(states.map { CycleBuilder.state($0) }).with {
    $0.synthetic = true
    $0.pledges = [
      CycleBuilder.pledge("X001", .relocation, 100), CycleBuilder.pledge("X002", .relocation, 200),
      CycleBuilder.pledge("X003", .relocation, 700),
    ]
    $0.access = ["X004", "X005"].map { CycleBuilder.access($0, .article58, .notified, on: "2026-01-05") }
    $0.pairs = [pair("X003", "X005", 0)]
    $0.draws = [draw("2026-04-01", "X004", 1), draw("2026-02-01", "X004", 50), draw("2026-03-01", "X005", 30)]
  }

  static func draw(
    _ day: String, _ state: String, _ amount: Rational, _ measure: Measure = .relocation
  ) -> DrawRecord {
    DrawRecord(
      date: CycleBuilder.date(day), benefitting: MemberState(state), measure: measure, amount: amount,
      provenance: CycleBuilder.nowhere)
  }

  static func pair(_ from: String, _ to: String, _ maximum: Rational, _ measure: Measure = .relocation) -> PairRecord {
    PairRecord(
      contributing: MemberState(from), benefitting: MemberState(to), measure: measure, maximum: maximum,
      provenance: CycleBuilder.nowhere)
  }

  private func position(_ code: String, _ measure: Measure = .relocation, in cycle: Cycle) throws -> DrawPosition {
    try #require(cycle.assessed.drawLedger.positions.first { $0.state.code == code && $0.measure == measure })
  }

  @Test("By date: 50 pro rata; 30 on the two that can serve; one person on the one that is behind")
  func draws() {
    // After the first draw each has given a twentieth. The second falls on X001 and X002 alone, a tenth of their pledges. Then
    // X003 stands at a twentieth and the others at three twentieths, so the third falls on X003.
    let draws = Self.cycle.assessed.drawLedger.draws
    #expect(draws.map { $0.parts.map(\.exact) } == [[5, 10, 35], [10, 20, 0], [0, 0, 1]])
    #expect(draws.map { $0.parts.map(\.rounded) } == [[5, 10, 35], [10, 20, 0], [0, 0, 1]])
    #expect(draws[1].parts.map(\.deviation) == [7, 14, -21])
    #expect(draws.allSatisfy { $0.unserved == 0 && $0.waiting == 0 })
  }

  @Test("Of 81 drawn, a tenth, two tenths and seven tenths would be pro rata")
  func positions() throws {
    for (code, drawn, proRata, left) in [
      ("X001", 15, Rational(81, 10), 85), ("X002", 30, Rational(162, 10), 170), ("X003", 36, Rational(567, 10), 664),
    ] as [(String, Rational, Rational, Rational)] {
      let position = try position(code, in: Self.cycle)
      #expect(position.drawn.value == drawn)
      #expect(position.drawn.rounded == drawn)
      #expect(position.proRata.value == proRata)
      #expect(position.deviation.value == drawn - proRata)
      #expect(position.left.value == left)
      #expect(position.overdue == nil)
    }
    let ledger = Self.cycle.assessed.drawLedger
    #expect(ledger.positions.map(\.state.code) == ["X001", "X002", "X003"])
    #expect(ledger.served.relocation.value == 81)
  }

  @Test("After the year: drawn, less what was accepted, agreed or has come further")
  func overdue() throws {
    var cycle = Self.cycle
    cycle.asAt = CycleBuilder.date("2027-01-01")
    cycle.implementation = [
      CycleBuilder.carriedOut("X001", for: "X004", .relocation, 5, .accepted),
      CycleBuilder.carriedOut("X001", for: "X004", .relocation, 4, .implemented),
      // Six relocations accepted and ten voluntary offsets are sixteen persons, not ten.
      CycleBuilder.carriedOut("X003", for: "X004", .relocation, 6, .accepted),
      CycleBuilder.carriedOut("X003", for: "X004", .offset, 10, .implemented, basis: "63(2)"),
      // Mandatory offsets replace no relocation that was drawn.
      CycleBuilder.carriedOut("X002", for: "X004", .offset, 10, .implemented, basis: "63(3)"),
    ]
    #expect(try position("X001", in: cycle).overdue?.value == 10)
    #expect(try position("X001", in: cycle).outstanding.value == 11)
    #expect(try position("X002", in: cycle).overdue?.value == 30)
    #expect(try position("X003", in: cycle).begun.value == 16)
    #expect(try position("X003", in: cycle).implemented.value == 10)
    #expect(try position("X003", in: cycle).overdue?.value == 20)
    // On the last day itself nothing is overdue.
    cycle.asAt = CycleBuilder.date("2026-12-31")
    #expect(try position("X002", in: cycle).overdue?.value == 0)
  }

  @Test("Money has no last day, so none of it is overdue; alternative measures have one")
  func money() throws {
    let cycle = Self.cycle.with {
      $0.asAt = CycleBuilder.date("2027-03-01")
      $0.pledges.append(CycleBuilder.pledge("X001", .financial, 100))
      $0.pledges.append(CycleBuilder.pledge("X001", .alternative, 100))
      $0.draws += [Self.draw("2026-05-01", "X004", 60, .financial), Self.draw("2026-05-01", "X004", 60, .alternative)]
    }
    #expect(try position("X001", .financial, in: cycle).overdue == nil)
    #expect(try position("X001", .financial, in: cycle).outstanding.value == 60)
    #expect(try position("X001", .alternative, in: cycle).overdue?.value == 60)
  }

  @Test("Nothing recorded: no draws, no positions, no figures, no notes")
  func nothing() {
    let assessment = Self.cycle.with { $0.draws = [] }.assessed
    #expect(assessment.drawLedger.isEmpty)
    #expect(!assessment.figurePaths.contains { $0.contains(".draws.") })
    #expect(!assessment.notes.contains { $0.code.hasPrefix("draw") })
  }

  @Test("Draws after the clock do not count")
  func clock() {
    let cycle = Self.cycle.with { $0.asAt = CycleBuilder.date("2026-02-28") }
    #expect(cycle.assessed.drawLedger.draws.map(\.record.amount) == [50])
  }

  @Test("A pledge that is not known has no part, and its State no figures but unknown ones")
  func unknown() throws {
    let cycle = Self.cycle.with { $0.pledges[2].amount = nil }
    let ledger = cycle.assessed.drawLedger
    #expect(ledger.unknown == [MemberState("X003")])
    #expect(ledger.draws[0].parts.map(\.state.code) == ["X001", "X002"])
    let position = try position("X003", in: cycle)
    #expect(position.drawn.value == nil && position.left.value == nil && position.outstanding.value == nil)
  }

  @Test("More than all pledges can give: the rest is unserved")
  func unserved() {
    let cycle = Self.cycle.with { $0.draws = [Self.draw("2026-02-01", "X005", 400)] }
    // X005 can be served by X001 and X002 alone: 300.
    let draw = cycle.assessed.drawLedger.draws[0]
    #expect(draw.parts.map(\.exact) == [100, 200, 0])
    #expect(draw.served == 300 && draw.unserved == 100)
  }

  @Test("A State that draws without being released does not serve itself")
  func own() {
    let cycle = Self.cycle.with {
      $0.draws = [Self.draw("2026-02-01", "X003", 30)]
    }
    #expect(cycle.assessed.drawLedger.draws[0].parts.map(\.exact) == [10, 20, 0])
  }

  @Test("A finding of systemic shortcomings closes every pair towards that State, unless a maximum is recorded")
  func shortcoming() {
    let found = Self.cycle.with {
      $0.statuses = [CycleBuilder.status("X004", .pressure, shortcoming: true)]
      $0.pairs = [Self.pair("X002", "X004", 20)]
      $0.draws = [Self.draw("2026-02-01", "X004", 50)]
    }
    #expect(found.assessed.drawLedger.draws[0].parts.map(\.exact) == [0, 20, 0])
    #expect(found.reading(Shortcoming.closed).assessed.drawLedger.draws[0].served == 0)
  }

  @Test("Pledges to be met through offsets are set aside where so read")
  func setAside() throws {
    let cycle = Self.cycle.with {
      $0.pledges.append(CycleBuilder.pledge("X001", .relocation, 100, through: true))
      $0.draws = [Self.draw("2026-02-01", "X004", 100)]
    }
    // 200 : 200 : 700, or 100 : 200 : 700.
    #expect(
      cycle.assessed.drawLedger.draws[0].parts.map(\.exact) == [
        Rational(200, 11), Rational(200, 11), Rational(700, 11),
      ])
    #expect(cycle.reading(OffsetPledges.setAside).assessed.drawLedger.draws[0].parts.map(\.exact) == [10, 20, 70])
    // Offsets of Article 63(2) meet what is set aside, so that they are no part of what was carried out of the 100 drawn upon.
    let met = cycle.with {
      $0.implementation = [CycleBuilder.carriedOut("X001", for: "X004", .offset, 8, .implemented, basis: "63(2)")]
    }
    #expect(try position("X001", in: met).implemented.value == 8)
    #expect(try position("X001", in: met.reading(OffsetPledges.setAside)).outstanding.value == 10)
  }

  @Test("Whole persons over all draws, or draw by draw where so read")
  func rounding() {
    let cycle = Self.cycle.with {
      $0.pairs = []
      $0.draws = [Self.draw("2026-02-01", "X004", 1), Self.draw("2026-02-02", "X004", 1)]
    }
    // 0.1, 0.2 and 0.7 to X003; then 0.2, 0.4 and 0.4 are behind, the earlier of equals first: X002.
    #expect(cycle.assessed.drawLedger.draws.map { $0.parts.map(\.rounded) } == [[0, 0, 1], [0, 1, 0]])
    let each = cycle.reading(DrawRounding.eachDraw).assessed
    #expect(each.drawLedger.draws.map { $0.parts.map(\.rounded) } == [[0, 0, 1], [0, 0, 1]])
    #expect(each.readings.contains { $0.name == "drawRounding" && $0.isExplicit })
    #expect(cycle.assessed.readings.contains { $0.name == "drawRounding" })
    #expect(!cycle.with { $0.draws = [] }.assessed.readings.contains { $0.name == "drawRounding" })
  }

  @Test("Every figure of a position explains itself down to the draws as recorded")
  func figures() throws {
    let assessment = Self.cycle.assessed
    #expect(assessment.figure(at: "X003.draws.relocation.drawn")?.value == 36)
    #expect(assessment.figure(at: "X003.draws.relocation.left")?.inputs.count == 3)
    #expect(assessment.figure(at: "draws.1.amount")?.value == 50)
  }

  @Test(
    "Whole persons: sums match, nobody beyond pledge or pair, and never a whole person from the exact part where all is open"
  )
  func random() {
    var random = SplitMix64(seed: 77)
    for round in 0..<60 {
      let isOpen = round.isMultiple(of: 2)
      let pledges = (0..<3).map { _ in Int.random(in: 0...40, using: &random) }
      let cycle = Self.cycle.with {
        for index in 0..<3 { $0.pledges[index].amount = Rational(pledges[index]) }
        $0.pairs = isOpen ? [] : [Self.pair("X003", "X005", Rational(Int.random(in: 0...20, using: &random)))]
        $0.draws = (1...8).map { day in
          Self.draw(
            "2026-02-0\(day)", Bool.random(using: &random) ? "X004" : "X005",
            Rational(Int.random(in: 0...15, using: &random)))
        }
      }
      let ledger = cycle.assessed.drawLedger
      for draw in ledger.draws {
        #expect(draw.parts.reduce(.zero) { $0 + $1.exact } == draw.served)
        #expect(draw.parts.reduce(.zero) { $0 + $1.proportional } == draw.served)
        #expect(draw.served + draw.unserved == draw.record.amount)
        if isOpen { #expect(draw.parts.allSatisfy { $0.deviation == 0 }) }
      }
      for position in ledger.positions {
        let exact = position.drawn.value ?? 0
        let whole = position.drawn.rounded ?? 0
        #expect(whole <= position.pledge.value ?? 0)
        if isOpen { #expect((whole - exact).magnitude < 1) }
      }
      let whole = ledger.positions.reduce(Rational.zero) { $0 + ($1.drawn.rounded ?? 0) }
      #expect(whole + (ledger.draws.last?.waiting ?? 0) == ledger.draws.reduce(.zero) { $0 + $1.served })
      let toFive = zip(ledger.draws, ledger.draws.map(\.parts)).filter { $0.0.record.benefitting.code == "X005" }
      let limit = cycle.pairs.first?.maximum ?? 1000
      let ofThree = toFive.reduce(Rational.zero) { sum, entry in
        sum + (entry.1.first { $0.state.code == "X003" }?.rounded ?? 0)
      }
      #expect(ofThree <= limit)
    }
  }

  @Test("A claim of Article 59 opens the pool from its acceptance on, a notice of Article 58 by itself")
  func access() {
    func notes(_ steps: [AccessRecord], _ day: String) -> [String] {
      Self.cycle.with {
        $0.statuses = [CycleBuilder.status("X004", .claimsPressure)]
        $0.access = steps
        $0.draws = [Self.draw(day, "X004", 5)]
      }.assessed.notes.filter { $0.code == "drawWithoutAccess" }.flatMap { $0.states.map(\.code) }
    }
    let claim = [
      CycleBuilder.access("X004", .article59, .notified, on: "2026-03-02"),
      CycleBuilder.access("X004", .article59, .accepted, on: "2026-05-04"),
    ]
    #expect(notes(claim, "2026-04-01") == ["X004"])
    #expect(notes(claim, "2026-05-04").isEmpty)
    let notice = [CycleBuilder.access("X004", .article58, .notified, on: "2026-03-02")]
    #expect(notes(notice, "2026-04-01").isEmpty)
    #expect(notes(notice, "2026-03-01") == ["X004"])
  }

  @Test("The order of rows never matters")
  func order() {
    let reversed = Self.cycle.with {
      $0.draws.reverse()
      $0.pledges.reverse()
      $0.states.reverse()
    }
    #expect(
      reversed.assessed.drawLedger.draws.map { $0.parts } == Self.cycle.assessed.drawLedger.draws.map { $0.parts })
  }
}
