import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PoolAllocation

@Suite struct ReadingTests {
  static func choose(_ name: String, _ answer: String) -> (inout Cycle) -> Void {
    { try? $0.readings.choose(name, answer) }
  }

  @Test func shortcomingReleasesUnlessAVoluntaryMaximumIsRecorded() throws {
    // DE 40; EL (with a finding) and IT need 40 each.
    var given = HandmadeAssessment.relocations(pledges: [("DE", 40)], needs: [("EL", 40), ("IT", 40)])
    given.shortcoming = ["EL"]
    let released = try PoolAllocator().allocate(given.assessment)
    #expect(table(released.result) == ["DE>IT": 40])
    #expect(ratios(released)["EL"] == 0)
    #expect(released.exclusions == [Exclusion(state: MemberState("EL"), measure: .relocation, reason: .allPairsClosed)])
    #expect(released.readings.map(\.name).contains("shortcoming"))
    given.adjust = { $0.pairs = [HandmadeAssessment.pair("DE", "EL", 12)] }
    #expect(table(try PoolAllocator().allocate(given.assessment).result) == ["DE>EL": 12, "DE>IT": 28])
    given.adjust = {
      $0.pairs = [HandmadeAssessment.pair("DE", "EL", 12)]
      Self.choose("shortcoming", "closed")(&$0)
    }
    #expect(table(try PoolAllocator().allocate(given.assessment).result) == ["DE>IT": 40])
  }

  @Test func pledgesToBeMetThroughOffsetsCanBeSetAside() throws {
    var given = HandmadeAssessment.relocations(pledges: [("DE", 40), ("FR", 10)], needs: [("IT", 100)])
    given.throughOffsets = ["DE": 40]
    let distributed = try PoolAllocator().allocate(given.assessment)
    #expect(table(distributed.result) == ["DE>IT": 40, "FR>IT": 10])
    #expect(distributed.readings.map(\.name) == ["offsetPledges", "distributionOrder"])
    given.adjust = Self.choose("offsetPledges", "setAside")
    #expect(table(try PoolAllocator().allocate(given.assessment).result) == ["FR>IT": 10])
  }

  static func disembarkation(share: Rational, binding: Bool, closed: Bool = false) -> HandmadeAssessment {
    var given = HandmadeAssessment.relocations(pledges: [("DE", 30), ("FR", 60)], needs: [("EL", 100), ("IT", 50)]) {
      $0.searchAndRescueShare = share
      if closed { $0.pairs = [HandmadeAssessment.pair("DE", "EL", 0)] }
      if binding { Self.choose("searchAndRescueShare", "binding")(&$0) }
    }
    given.searchAndRescue = ["EL"]
    return given
  }

  @Test func indicativeShareIsReported() throws {
    // EL gets 60 of 90. A share of 1/2 asks for 45: met. One of 4/5 asks for 72: missed, and said so.
    let met = try PoolAllocator().allocate(Self.disembarkation(share: Rational(1, 2), binding: false).assessment)
    #expect(met.searchAndRescue.map(\.target) == [45])
    #expect(met.searchAndRescue.map(\.received) == [60])
    #expect(met.searchAndRescue.map(\.isMet) == [true])
    let missed = try PoolAllocator().allocate(Self.disembarkation(share: Rational(4, 5), binding: false).assessment)
    #expect(missed.searchAndRescue.map(\.isMet) == [false])
    #expect(missed.notes.contains { $0.code == "searchAndRescueShareMissed" })
    #expect(table(missed.result) == table(met.result))
  }

  @Test func bindingShareReserves() throws {
    // 72 for EL leave 18 for IT: coverage 18/25 and 9/25.
    let given = Self.disembarkation(share: Rational(4, 5), binding: true)
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(ratios(allocation) == ["EL": Rational(18, 25), "IT": Rational(9, 25)])
    #expect(table(allocation.result) == ["DE>EL": 24, "DE>IT": 6, "FR>EL": 48, "FR>IT": 12])
    let certificate = try #require(allocation.certificate)
    #expect(CertificateChecker().findings(in: certificate) == [])
    #expect(allocation.firstStage?.constraint(named: "reserve_relocation") != nil)
  }

  @Test func reserveNeverExceedsTheNeed() throws {
    // The whole pool of 90 would be more than EL's need of 50.
    var given = HandmadeAssessment.relocations(pledges: [("DE", 90)], needs: [("EL", 50), ("IT", 50)]) {
      $0.searchAndRescueShare = 1
      Self.choose("searchAndRescueShare", "binding")(&$0)
    }
    given.searchAndRescue = ["EL"]
    #expect(table(try PoolAllocator().allocate(given.assessment).result) == ["DE>EL": 50, "DE>IT": 40])
  }

  @Test func impossibleReserveIsExplained() throws {
    // DE may not give to EL, so EL can have FR's 60, not 72. Without FR's limit of 60, or with the pair open, it could.
    let given = Self.disembarkation(share: Rational(4, 5), binding: true, closed: true)
    let error = try #require(throws: AllocationError.self) { try PoolAllocator().allocate(given.assessment) }
    #expect(error.kind == .infeasible)
    let reason = try #require(error.infeasibility)
    #expect(
      WishConflictTests.members(reason) == [
        [
          "72 relocations are reserved for States with recurring disembarkations: 80 % of all pledges, or their whole need",
          "FR is still obliged to 60 relocations", "pairs.csv closes the pair from DE to EL",
        ]
      ])
    #expect(
      reason.parts.flatMap { $0.explanation.conflicts.flatMap { $0.members.map(\.citation.place) } }
        == ["57(2)", "57(1)", "60(2)"])
    #expect(CertificateChecker().findings(in: reason.certificate) == [])
  }

  @Test func conflictNamesOnlyWhatCannotBeSpared() throws {
    // EL's need 100, pledges 30 and 60, a maximum of 10 from DE and a finding: FR is released. Reserve 1/2 = 45; attainable 10.
    var given = HandmadeAssessment.relocations(pledges: [("DE", 30), ("FR", 60)], needs: [("EL", 100)]) {
      $0.searchAndRescueShare = Rational(1, 2)
      $0.pairs = [HandmadeAssessment.pair("DE", "EL", 10)]
      Self.choose("searchAndRescueShare", "binding")(&$0)
    }
    given.searchAndRescue = ["EL"]
    given.shortcoming = ["EL"]
    let error = try #require(throws: AllocationError.self) { try PoolAllocator().allocate(given.assessment) }
    let reason = try #require(error.infeasibility)
    // With either pair open and pledges rising, 45 could be had; pledges and the need of 100 stand in nobody's way.
    #expect(
      WishConflictTests.members(reason).map { $0.dropFirst() } == [
        [
          "pairs.csv allows at most 10 relocations from DE to EL",
          "nothing is due from FR to EL after a finding of systemic shortcomings",
        ]
      ])
    // DE's pledge of 30 lets it give 20 more at most; FR can give the 35 that are missing.
    #expect(
      WishConflictTests.remedies(reason) == [
        ["the reserve for States with recurring disembarkations: 45 → 10"], ["what may go from FR to EL: 0 → 35"],
      ])
  }
}

extension AllocationError {
  var infeasibility: Infeasibility? {
    if case .infeasible(let reason) = self { return reason }
    return nil
  }
}
