import ExactArithmetic
import Testing

@testable import SolidarityLaw

/// Two equal States, 10 500 relocations of 21 000 each. X001 pledges 10 000, of which 1 000 are deducted without an act; X002 pledges
/// EUR 100 000 000, worth 5 000 relocations.
@Suite("Volume and caps of Article 63 under each reading")
struct OffsetsByReadingTests {
  private static let cycle = CycleBuilder.cycle(
    reference: 21_000, [CycleBuilder.state("X001"), CycleBuilder.state("X002")]
  )
  .with {
    $0.synthetic = true
    $0.pledges = [
      CycleBuilder.pledge("X001", .relocation, 10_000), CycleBuilder.pledge("X002", .financial, 100_000_000),
    ]
    $0.deductions = [CycleBuilder.deduction("X001", .amount(.relocation, 1000), stage: .appliedWithoutAct)]
  }

  private func way(
    _ threshold: OffsetThresholdBasis, _ extent: OffsetVolume, _ deduction: DeductionWithoutAct, in cycle: Cycle = cycle
  ) throws -> OffsetsByReading.Way {
    try #require(
      OffsetsByReading(cycle).ways.first {
        $0.threshold == threshold && $0.extent == extent && $0.deductionWithoutAct == deduction
      })
  }

  @Test(
    "The threshold is 30 000 or three fifths of 21 000; the volume what is lacking, or all of it",
    arguments: [
      (.statutory, .shortfall, .ignored, 20_000, 20_000), (.statutory, .shortfall, .counts, 20_000, 21_000),
      (.statutory, .threshold, .ignored, 30_000, 30_000), (.referenceOnly, .shortfall, .ignored, 2600, 2600),
      (.referenceOnly, .shortfall, .counts, 2600, 3600), (.referenceOnly, .threshold, .counts, 12_600, 12_600),
    ] as [(OffsetThresholdBasis, OffsetVolume, DeductionWithoutAct, Rational, Rational)])
  func volumes(
    _ threshold: OffsetThresholdBasis, _ extent: OffsetVolume, _ deduction: DeductionWithoutAct, _ pledged: Rational,
    _ obliged: Rational
  ) throws {
    let way = try way(threshold, extent, deduction)
    #expect(way.ofPledges.value == pledged)
    #expect(way.ofObliged.value == obliged)
    // No reconvened Forum has met.
    #expect(way.now.value == 0)
    let without = try self.way(
      threshold, extent, deduction, in: Self.cycle.reading(ForumForDeductedPledges.notRequired))
    #expect(without.now.value == obliged)
  }

  @Test("One combination is in force, and it is that of the assessment")
  func inForce() throws {
    for cycle in [
      Self.cycle, Self.cycle.reading(OffsetThresholdBasis.referenceOnly).with { $0.forumReconvened = true },
    ] {
      let ways = OffsetsByReading(cycle).ways
      #expect(ways.count == 8)
      let inForce = ways.filter(\.isInForce)
      #expect(inForce.count == 1)
      #expect(inForce.first?.now.value == cycle.assessed.offsets.mandatoryAfterReleases.volume.value)
      #expect(inForce.first?.number.value == cycle.assessed.offsets.mandatory.threshold.value)
    }
  }

  @Test("Caps: what the share still asks in relocations, all of it, or what it still asks in all")
  func caps() {
    // X001: 9 500 asked after the deduction, 9 000 obliged. X002: 10 500 asked, 5 000 of value pledged.
    let caps = OffsetsByReading(Self.cycle).caps
    #expect(caps.map(\.residual.value) == [500, 10_500])
    #expect(caps.map(\.fairShare.value) == [10_500, 10_500])
    #expect(caps.map(\.strict.value) == [500, 5500])
    #expect(caps.allSatisfy { $0.eligible == nil })
  }

  @Test("Cases count towards benefitting States alone; none recorded is not zero")
  func eligible() {
    let cycle = Self.cycle.with {
      $0.access = [CycleBuilder.access("X002", .article58, .notified)]
      $0.caseload = [("X001", "X002", 7), ("X002", "X001", 9)].map {
        CaseloadRecord(
          contributing: MemberState($0.0), benefitting: MemberState($0.1), eligibleCases: $0.2,
          provenance: CycleBuilder.nowhere)
      }
    }
    #expect(OffsetsByReading(cycle).caps.map(\.eligible) == [7, 0])
  }

  @Test("Cases without a number, or a pair without a row, are not known; X001 has two pairs, X003 none of its own")
  func unknownCases() {
    func cycle(_ rows: [(String, Int?)]) -> Cycle {
      Self.cycle.with {
        $0.states.append(CycleBuilder.state("X003"))
        $0.access = ["X002", "X003"].map { CycleBuilder.access($0, .article58, .notified) }
        $0.caseload = rows.map {
          CaseloadRecord(
            contributing: MemberState("X001"), benefitting: MemberState($0.0), eligibleCases: $0.1,
            provenance: CycleBuilder.nowhere)
        }
      }
    }
    #expect(OffsetsByReading(cycle([("X002", 7), ("X003", 5)])).caps.map(\.eligible) == [12, 0, 0])
    #expect(OffsetsByReading(cycle([("X002", 7), ("X003", nil)])).caps.map(\.eligible) == [nil, 0, 0])
    #expect(OffsetsByReading(cycle([("X002", 7)])).caps.map(\.eligible) == [nil, 0, 0])
    // Nothing is owed towards X003 once systemic shortcomings are found there.
    let released = cycle([("X002", 7), ("X003", 5)]).with {
      $0.statuses = [CycleBuilder.status("X003", .pressure, shortcoming: true)]
    }
    #expect(OffsetsByReading(released).caps.map(\.eligible) == [7, 0, 0])
    #expect(OffsetsByReading(cycle([])).caps.map(\.eligible) == [nil, nil, nil])
  }
}

@Suite("OFF-5 and FIN-2: debts after the year, and credit for further offsets")
struct YearEndPositionTests {
  /// LV pledges 10 relocations and carries out 4; IT asks for 4 of the debt of 6, EL for 8.
  private static let cycle = CycleBuilder.cycle([
    CycleBuilder.state("EL"), CycleBuilder.state("IT"), CycleBuilder.state("LV"),
  ]).with {
    $0.pledges = [CycleBuilder.pledge("LV", .relocation, 10), CycleBuilder.pledge("LV", .financial, 3_000_000)]
    $0.implementation = [
      CycleBuilder.carriedOut("LV", for: "IT", .relocation, 4, .implemented),
      CycleBuilder.carriedOut("LV", for: "EL", .offset, 8, .requested, month: "2027-02", basis: "63(5)"),
      CycleBuilder.carriedOut("LV", for: "IT", .offset, 4, .requested, month: "2027-01", basis: "63(5)"),
      CycleBuilder.carriedOut("LV", for: "IT", .offset, 1, .implemented, month: "2027-03", basis: "63(5)"),
    ]
  }

  @Test("A debt of 6 over requests of 4 and 8: 2 and 4 in proportion, 4 and 2 as they came")
  func claims() throws {
    let position = try #require(Self.cycle.assessed.yearEndPositions.first)
    #expect(position.owed.value == 6)
    #expect(position.claims.map(\.request.benefitting.code) == ["IT", "EL"])
    #expect(position.claims.map(\.granted) == [2, 4])
    #expect(position.requested == 12 && position.takenOver == 1 && position.open == 5)
    let ordered = try #require(Self.cycle.reading(YearEndDebt.asRequested).assessed.yearEndPositions.first)
    #expect(ordered.claims.map(\.granted) == [4, 2])
  }

  @Test("Whole persons: a debt of 5 gives 5·4/12 and 5·8/12, so 2 and 3")
  func whole() throws {
    // 1⅔ and 3⅓: the greater fraction takes the odd person.
    let position = try #require(Self.cycle.with { $0.pledges[0].amount = 9 }.assessed.yearEndPositions.first)
    #expect(position.claims.map(\.granted) == [2, 3])
  }

  @Test("A State with systemic shortcomings gets nothing, and what it asked takes nothing from the others")
  func released() throws {
    let cycle = Self.cycle.with {
      $0.statuses = [CycleBuilder.status("EL", .pressure, shortcoming: true)]
      $0.implementation[2].amount = 6
    }
    let position = try #require(cycle.assessed.yearEndPositions.first)
    #expect(position.claims.map(\.request.benefitting.code) == ["IT", "EL"])
    #expect(position.claims.map(\.granted) == [6, 0])
    #expect(cycle.assessed.notes.first { $0.code == "yearEndRequestReleased" }?.states.map(\.code) == ["EL"])
    let unknown = try #require(cycle.with { $0.pledges[0].amount = nil }.assessed.yearEndPositions.first)
    #expect(unknown.claims.map(\.granted) == [nil, 0])
  }

  @Test("Of a debt that is not known it is not said what a request gets")
  func unknownDebt() throws {
    let position = try #require(Self.cycle.with { $0.pledges[0].amount = nil }.assessed.yearEndPositions.first)
    #expect(position.owed.value == nil)
    #expect(position.claims.map(\.request.amount) == [4, 8])
    #expect(position.claims.map(\.granted) == [nil, nil])
    #expect(position.open == nil)
  }

  @Test("Nothing is listed before the year is over and nobody has asked")
  func quiet() {
    let without = Self.cycle.with { $0.implementation = [$0.implementation[0]] }
    #expect(without.assessed.yearEndPositions.isEmpty)
    let over = without.with { $0.asAt = CycleBuilder.date("2027-01-01") }
    #expect(over.assessed.yearEndPositions.map(\.open) == [0])
    #expect(over.assessed.yearEndPositions.map(\.owed.value) == [6])
  }

  @Test("Ten further offsets take EUR 200 000 off the money due; two hundred take all of it")
  func credit() {
    let assessment = Self.cycle.assessed
    #expect(assessment.moneyDue(of: MemberState("LV"), afterFurtherOffsets: 10) == 2_800_000)
    #expect(assessment.moneyDue(of: MemberState("LV"), afterFurtherOffsets: 200) == 0)
    let open = Self.cycle.reading(MoneyFloor.none).assessed
    #expect(open.moneyDue(of: MemberState("LV"), afterFurtherOffsets: 200) == -1_000_000)
    #expect(assessment.moneyDue(of: MemberState("DK"), afterFurtherOffsets: 1) == nil)
  }
}
