import ExactArithmetic
import SolidarityLaw
import Testing

@testable import PoolAllocation

@Suite struct NeedsTests {
  static func rows(_ values: [(String, String, Rational?)]) -> [IndicatorRecord] {
    values.map {
      IndicatorRecord(
        area: $0.0, indicator: "ASY", period: $0.1, value: $0.2, unit: "PER", status: "",
        provenance: HandmadeAssessment.here)
    }
  }

  static func series(_ values: [(String, String, Rational?)], _ states: [String] = ["EL", "IT"]) throws
    -> IndicatorSeries
  {
    try IndicatorSeries(indicator: "ASY", rows: rows(values), states: states.map { MemberState($0) })
  }

  static let greece = MemberState("EL")
  static let italy = MemberState("IT")

  @Test func latestCommonYearCounts() throws {
    // 2025 is known for EL alone, so 2024 counts: 300 of 400 and 100 of 400. The Union's row is no State's.
    let series = try Self.series([
      ("EL", "2024", 300), ("EL", "2025", 999), ("IT", "2023", 5), ("IT", "2024", 100), ("EU27_2020", "2024", 9999),
    ])
    #expect(series.period == "2024")
    #expect(series.shares == [Self.greece: Rational(3, 4), Self.italy: Rational(1, 4)])
  }

  @Test func latestTwelveCommonMonthsAreSummed() throws {
    // EL has 2 a month for 14 months from 2024-11, IT 1 a month for 13 months from 2024-12: the twelve from 2025-01 to 2025-12.
    // EL's two early months of 100 must not count.
    var values: [(String, String, Rational?)] = [
      ("EL", "2024-11", 100), ("EL", "2024-12", 100), ("IT", "2024-12", 100),
    ]
    for month in 1...12 {
      let period = month < 10 ? "2025-0\(month)" : "2025-\(month)"
      values += [("EL", period, 2), ("IT", period, 1)]
    }
    let series = try Self.series(values)
    #expect(series.shares == [Self.greece: Rational(2, 3), Self.italy: Rational(1, 3)])
    #expect(series.period.contains("12 periods from 2025-01 to 2025-12"))
  }

  @Test func quartersAndOtherSpellingsAreRead() throws {
    let quarters = try Self.series(
      (1...4).flatMap { [("EL", "2025-Q\($0)", 3 as Rational?), ("IT", "2025-Q\($0)", 1)] }
        + [("EL", "2024-Q4", 50), ("IT", "2024-Q4", 0)])
    #expect(quarters.shares == [Self.greece: Rational(3, 4), Self.italy: Rational(1, 4)])
    #expect(try Self.series([("EL", "2025M03", 1), ("IT", "2025-03", 3)]).shares[Self.italy] == Rational(3, 4))
    #expect(try Self.series([("EL", "2025-S1", 1), ("IT", "2025-S1", 3)]).shares[Self.italy] == Rational(3, 4))
  }

  @Test func missingValueIsNotZero() {
    #expect(throws: AllocationError.noCommonPeriod(indicator: "ASY", missing: [Self.italy])) {
      try Self.series([("EL", "2024", 300), ("IT", "2024", nil)])
    }
  }

  @Test func periodsThatNobodySharesGiveNoShares() {
    #expect(throws: AllocationError.noCommonPeriod(indicator: "ASY", missing: [])) {
      try Self.series([("EL", "2024", 300), ("IT", "2025", 100)])
    }
    #expect(throws: AllocationError.noCommonPeriod(indicator: "ASY", missing: [Self.italy])) {
      try Self.series([("EL", "2024", 300), ("IT", "2024-Q7", 1), ("IT", "20x4", 1), ("IT", "2024-", 1)])
    }
  }

  @Test func negativeAndAllZeroIndicatorsAreRefused() {
    #expect(throws: AllocationError.negativeIndicator(indicator: "ASY", state: Self.greece, period: "2024")) {
      try Self.series([("EL", "2024", -1), ("IT", "2024", 100)])
    }
    #expect(throws: AllocationError.indicatorIsZero(indicator: "ASY", period: "2024")) {
      try Self.series([("EL", "2024", 0), ("IT", "2024", 0)])
    }
  }

  @Test func indicatorTimesReferenceNumberIsTheNeed() throws {
    // Reference 21 000 persons and EUR 420 million: a share of 3/4 needs 15 750 and 315 million, whatever was pledged.
    var given = HandmadeAssessment(pledges: [("DE", .relocation, 210)], benefitting: ["EL", "IT"])
    given.adjust = {
      $0.needsBasis = .indicator("ASY")
      $0.indicators = Self.rows([("EL", "2024", 300), ("IT", "2024", 100)])
    }
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(allocation.coverage.filter { $0.measure == .relocation }.map(\.need) == [15750, 5250])
    #expect(allocation.coverage.filter { $0.measure == .financial }.map(\.need) == [315_000_000, 105_000_000])
    #expect(!allocation.coverage.contains { $0.measure == .alternative })
    #expect(ratios(allocation) == ["EL": Rational(1, 100), "IT": Rational(1, 100)])
    #expect(allocation.needsBasis == .indicator("ASY"))
    #expect(allocation.notes.first { $0.code == "needsFromIndicator" }?.message.contains("2024") == true)
  }

  @Test func alternativeMeasuresGoOnlyWhereRequested() throws {
    // IT asks for nothing of the kind, so all of DE's 100 go to EL, which asked for 150.
    let given = HandmadeAssessment(
      pledges: [("DE", .alternative, 100)], needs: [("EL", .alternative, 150), ("IT", .relocation, 10)])
    #expect(table(try PoolAllocator().allocate(given.assessment).result, .alternative) == ["DE>EL": 100])
  }

  @Test func unknownNeedIsExcludedAndNamed() throws {
    let given = HandmadeAssessment(
      pledges: [("DE", .relocation, 10)], needs: [("EL", .relocation, nil), ("IT", .relocation, 20)],
      benefitting: ["CY"])
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(table(allocation.result) == ["DE>IT": 10])
    #expect(
      allocation.exclusions.filter { $0.measure == .relocation }.map(\.state.code) == ["EL", "CY"])
    #expect(allocation.notes.first { $0.code == "unknownNeedExcluded" }?.states.map(\.code) == ["EL", "CY"])
  }

  @Test func onlyAKnownNeedIsSaidToBeNone() throws {
    // IT asked for relocations only, so that it needs no money; EL has a row for relocations, or none at all.
    func undrawn(_ needs: [(String, Measure, Rational?)]) throws -> [String] {
      let given = HandmadeAssessment(
        pledges: [("DE", .relocation, 10), ("DE", .financial, 100)], needs: needs, benefitting: ["EL"])
      return try PoolAllocator().allocate(given.assessment).notes.filter { $0.code == "measureNotNeeded" }.map(
        \.message)
    }
    let nobody = "Nobody needs financial by the record: EUR 100 pledged by these States stay undrawn."
    #expect(try undrawn([("IT", .relocation, 20), ("EL", .relocation, 5)]) == [nobody])
    #expect(try undrawn([("IT", .relocation, 20)]) == [])
    #expect(try undrawn([("IT", .relocation, 20), ("EL", .financial, nil)]) == [])
    // Where nobody needs anything it is said of every measure that is pledged.
    #expect(try undrawn([("IT", .relocation, 0), ("EL", .relocation, 0)]).count == 2)
  }

  @Test func unknownPledgeIsExcludedAndNamed() throws {
    let given = HandmadeAssessment(
      pledges: [("DE", .relocation, 10), ("NL", .relocation, nil)], needs: [("IT", .relocation, 20)])
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(table(allocation.result) == ["DE>IT": 10])
    #expect(
      allocation.exclusions == [Exclusion(state: MemberState("NL"), measure: .relocation, reason: .unknownPledge)])
  }

  @Test func nothingIsDistributedBeforeAnybodyHasAccess() throws {
    let given = HandmadeAssessment(pledges: [("DE", .relocation, 10)])
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(allocation.flows.isEmpty && allocation.proof == .none && allocation.certificate == nil)
    #expect(allocation.notes.map(\.code) == ["noBenefittingState"])
  }

  @Test func needsWithoutAnyPledgeStayUncovered() throws {
    let given = HandmadeAssessment(needs: [("IT", .relocation, 20)])
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(ratios(allocation) == ["IT": 0])
    #expect(allocation.flows.isEmpty)
  }

  @Test func needWithoutAccessIsNamed() throws {
    var assessment = HandmadeAssessment.relocations(pledges: [("DE", 10)], needs: [("IT", 20), ("PT", 5)]).assessment
    assessment.states = assessment.states.map { state in
      var state = state
      if state.state.code == "PT" { state.isBenefitting = false }
      return state
    }
    let allocation = try PoolAllocator().allocate(assessment)
    #expect(table(allocation.result) == ["DE>IT": 10])
    #expect(allocation.notes.first { $0.code == "needsWithoutAccess" }?.states.map(\.code) == ["PT"])
  }
}
