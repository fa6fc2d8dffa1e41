import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PoolAllocation

@Suite struct OffsetTests {
  static func given(volume: Rational?, caps: [String: Rational], keys: [String: Rational]) -> HandmadeAssessment {
    var given = HandmadeAssessment()
    given.offsetVolume = volume
    given.caps = caps
    given.keys = keys
    return given
  }

  static func cases(_ rows: [(String, String, Int?)]) -> [CaseloadRecord] {
    rows.map {
      CaseloadRecord(
        contributing: MemberState($0.0), benefitting: MemberState($0.1), eligibleCases: $0.2,
        provenance: HandmadeAssessment.here)
    }
  }

  static func distribute(_ given: HandmadeAssessment, after allocation: Allocation? = nil) throws -> OffsetDistribution
  {
    let distribution = try OffsetAllocator().distribute(given.assessment, after: allocation)
    if let certificate = distribution.certificate {
      #expect(CertificateChecker().findings(in: certificate) == [])
    }
    return distribution
  }

  static func assigned(_ distribution: OffsetDistribution) -> [String: Rational] {
    Dictionary(uniqueKeysWithValues: distribution.assigned.map { ($0.state.code, $0.exact) })
  }

  static func flows(_ distribution: OffsetDistribution) -> [String: Rational] {
    Dictionary(uniqueKeysWithValues: distribution.flows.map { ("\($0.from)>\($0.to)", $0.exact) })
  }

  @Test func nothingIsDistributedWithoutVolume() throws {
    let distribution = try Self.distribute(Self.given(volume: 0, caps: ["DE": 10], keys: ["DE": 1]))
    #expect(distribution.volume == 0 && distribution.placed == 0 && distribution.assigned.isEmpty)
    #expect(distribution.proof == .none)
  }

  @Test func unknownVolumeStaysUnknown() throws {
    let distribution = try Self.distribute(Self.given(volume: nil, caps: ["DE": 10], keys: ["DE": 1]))
    #expect(distribution.volume == nil && distribution.unplaced == nil)
    #expect(distribution.notes.map(\.code) == ["offsetVolumeUnknown"])
  }

  @Test func burdenFollowsTheReferenceKey() throws {
    // 100 offsets over shares 0.6 and 0.4, caps out of the way: 60 and 40, a burden of 100 each.
    let distribution = try Self.distribute(
      Self.given(volume: 100, caps: ["DE": 100, "FR": 100], keys: ["DE": Rational(3, 5), "FR": Rational(2, 5)]))
    #expect(Self.assigned(distribution) == ["DE": 60, "FR": 40])
    #expect(distribution.assigned.map(\.burden) == [100, 100])
    #expect(distribution.flows.isEmpty)
    #expect(distribution.notes.map(\.code).contains("offsetCaseloadUnknown"))
    #expect(distribution.notes.map(\.code).contains("offsetFlowsUnknown"))
  }

  @Test func capMovesTheRestToTheOther() throws {
    let distribution = try Self.distribute(
      Self.given(volume: 100, caps: ["DE": 30, "FR": 100], keys: ["DE": Rational(3, 5), "FR": Rational(2, 5)]))
    #expect(Self.assigned(distribution) == ["DE": 30, "FR": 70])
    #expect(distribution.unplaced == 0 && distribution.bindingLimits.isEmpty)
  }

  @Test func whatCapsLeaveIsReported() throws {
    let distribution = try Self.distribute(
      Self.given(volume: 300, caps: ["DE": 100, "FR": 100], keys: ["DE": Rational(3, 5), "FR": Rational(2, 5)]))
    #expect(distribution.placed == 200 && distribution.unplaced == 100)
    #expect(distribution.bindingLimits.map(\.kind) == [.cap, .cap])
    #expect(distribution.notes.contains { $0.code == "offsetsUnplaced" })
  }

  @Test func roundingNeverExceedsACap() throws {
    // 57 less half of it deducted leaves a cap of 28½: at most 28 whole cases.
    let distribution = try Self.distribute(Self.given(volume: 100, caps: ["EE": Rational(57, 2)], keys: ["EE": 1]))
    #expect(distribution.assigned.map(\.rounded) == [28])
    #expect(distribution.assigned.map(\.cap) == [Rational(57, 2)])
    #expect(distribution.placed == 28 && distribution.unplaced == 72)
    #expect(distribution.bindingLimits.map(\.limit) == [Rational(57, 2)])
    // A cap below one case asks for nothing.
    let none = try Self.distribute(Self.given(volume: 100, caps: ["EE": Rational(1, 2)], keys: ["EE": 1]))
    #expect(none.placed == 0 && none.assigned.isEmpty)
  }

  @Test func wholePersonsGoToTheEarlierOfEqualStates() throws {
    // 100 over three equal shares: 33⅓ each; 34, 33, 33 in protocol order.
    let third = Rational(1, 3)
    let distribution = try Self.distribute(
      Self.given(volume: 100, caps: ["DE": 90, "BE": 90, "FR": 90], keys: ["DE": third, "BE": third, "FR": third]))
    #expect(distribution.assigned.map(\.state.code) == ["BE", "DE", "FR"])
    #expect(distribution.assigned.map(\.exact) == [Rational(100, 3), Rational(100, 3), Rational(100, 3)])
    #expect(distribution.assigned.map(\.rounded) == [34, 33, 33])
  }

  @Test func casesLimitAndCoverageBalances() throws {
    // Shares 0.6 and 0.4 would ask 60 of DE, but only 20 cases towards EL are eligible there: DE 20, FR 80. EL and IT need 100
    // each and have nothing yet: 50 each, so FR gives EL 30 and IT its 50.
    var given = Self.given(
      volume: 100, caps: ["DE": 100, "FR": 100], keys: ["DE": Rational(3, 5), "FR": Rational(2, 5)])
    given.needs = [("EL", .relocation, 100), ("IT", .relocation, 100)]
    given.adjust = {
      $0.caseload = Self.cases([("DE", "EL", 20), ("DE", "IT", 0), ("FR", "EL", 50), ("FR", "IT", 50)])
    }
    let distribution = try Self.distribute(given)
    #expect(Self.flows(distribution) == ["DE>EL": 20, "FR>EL": 30, "FR>IT": 50])
    #expect(distribution.bindingLimits.isEmpty)
  }

  @Test func relocationsReceivedCountTowardsNeed() throws {
    // EL and IT need 100 each; EL receives 40 relocations, IT none. 60 offsets: EL 10, IT 50, both then stand at 1/2.
    var given = Self.given(volume: 60, caps: ["DE": 100], keys: ["DE": 1])
    given.needs = [("EL", .relocation, 100), ("IT", .relocation, 100)]
    given.pledges = [("FR", .relocation, 40)]
    given.adjust = { $0.pairs = [HandmadeAssessment.pair("FR", "IT", 0)] }
    let allocation = try PoolAllocator().allocate(given.assessment)
    #expect(allocation.coverage.map(\.received) == [40, 0])
    let distribution = try Self.distribute(given, after: allocation)
    #expect(Self.flows(distribution) == ["DE>EL": 10, "DE>IT": 50])
  }

  @Test func tooFewCasesAreNamed() throws {
    // 15 cases for 40 offsets; DE's cap of 50 does not bind, its cases do; FR's cap of 5 binds.
    var given = Self.given(volume: 40, caps: ["DE": 50, "FR": 5], keys: ["DE": Rational(1, 2), "FR": Rational(1, 2)])
    given.needs = [("EL", .relocation, 100)]
    given.adjust = { $0.caseload = Self.cases([("DE", "EL", 15), ("FR", "EL", 9)]) }
    let distribution = try Self.distribute(given)
    #expect(distribution.placed == 20 && distribution.unplaced == 20)
    #expect(distribution.bindingLimits.map(\.kind) == [.caseload, .cap])
    #expect(distribution.bindingLimits.map(\.limit) == [15, 5])
  }

  @Test func nothingIsPlacedTowardsAStateWithShortcomings() throws {
    var given = Self.given(volume: 40, caps: ["DE": 50], keys: ["DE": 1])
    given.needs = [("EL", .relocation, 100), ("IT", .relocation, 100)]
    given.shortcoming = ["EL"]
    let one = try Self.distribute(given)
    #expect(Self.flows(one) == ["DE>IT": 40])
    #expect(one.notes.first { $0.code == "offsetReleased" }?.states.map(\.code) == ["EL"])
    given.shortcoming = ["EL", "IT"]
    // Neither DE's cap nor any caseload stands in the way.
    let none = try Self.distribute(given)
    #expect(none.unplaced == 40 && none.bindingLimits.isEmpty)
    #expect(none.notes.first { $0.code == "offsetReleased" }?.states.map(\.code) == ["EL", "IT"])
  }

  @Test func unknownNeedsAreReplacedByEligibleCases() throws {
    // EL's need is not known. 30 and 90 eligible cases share 60 offsets as 15 and 45.
    var given = Self.given(volume: 60, caps: ["DE": 100], keys: ["DE": 1])
    given.needs = [("EL", .relocation, nil), ("IT", .relocation, 100)]
    given.adjust = { $0.caseload = Self.cases([("DE", "EL", 30), ("DE", "IT", 90)]) }
    let distribution = try Self.distribute(given)
    #expect(Self.flows(distribution) == ["DE>EL": 15, "DE>IT": 45])
    #expect(distribution.notes.contains { $0.code == "offsetsByCaseload" })
  }

  @Test func casesNotRecordedAreNotPlaced() throws {
    var given = Self.given(
      volume: 60, caps: ["DE": 100, "FR": 100], keys: ["DE": Rational(1, 2), "FR": Rational(1, 2)])
    given.needs = [("IT", .relocation, 100)]
    given.adjust = { $0.caseload = Self.cases([("DE", "IT", 90), ("FR", "IT", nil)]) }
    let distribution = try Self.distribute(given)
    #expect(Self.flows(distribution) == ["DE>IT": 60])
    #expect(distribution.notes.first { $0.code == "offsetCaseloadIncomplete" }?.states == [MemberState("FR")])
  }

  @Test func withoutKeysCapsAreTheMeasure() throws {
    // Caps 30 and 10 share 20 offsets as 15 and 5.
    let distribution = try Self.distribute(Self.given(volume: 20, caps: ["DE": 30, "FR": 10], keys: ["DE": 1]))
    #expect(Self.assigned(distribution) == ["DE": 15, "FR": 5])
    #expect(distribution.notes.contains { $0.code == "offsetBurdenByCap" })
  }

  @Test func unknownCapTakesNoPart() throws {
    var assessment = Self.given(
      volume: 20, caps: ["DE": 30, "FR": 10], keys: ["DE": Rational(1, 2), "FR": Rational(1, 2)]
    )
    .assessment
    assessment.offsets.states = assessment.offsets.states.map { position in
      var position = position
      if position.state == MemberState("FR") {
        position.cap = Traced(path: "test", label: Phrase(verbatim: "test"), value: nil, unit: .persons)
      }
      return position
    }
    let distribution = try OffsetAllocator().distribute(assessment, after: nil)
    #expect(Self.assigned(distribution) == ["DE": 20])
    #expect(distribution.notes.first { $0.code == "offsetCapUnknown" }?.states == [MemberState("FR")])
  }

  @Test(arguments: 0..<20)
  func neverAboveCapsOrCasesAndAsMuchAsAFlowCarries(seed: Int) throws {
    var random = SplitMix64(seed: 7000 + UInt64(seed))
    let givers = RandomProblem.givers.prefix(random.whole(1...5))
    let receivers = RandomProblem.receivers.prefix(random.whole(1...3))
    let caps = givers.map { _ in random.whole(1...30) }
    let cases = givers.map { _ in receivers.map { _ in random.whole(0...15) } }
    let volume = random.whole(1...80)
    let sum = givers.count * (givers.count + 1) / 2
    var given = Self.given(
      volume: Rational(volume),
      caps: Dictionary(uniqueKeysWithValues: zip(givers, caps.map { Rational($0) })),
      keys: Dictionary(uniqueKeysWithValues: givers.enumerated().map { ($1, Rational($0 + 1, sum)) }))
    given.needs = receivers.map { ($0, .relocation, Rational(random.whole(1...50))) }
    let rows = givers.enumerated().flatMap { row, giver in
      receivers.enumerated().map { (giver, $1, cases[row][$0] as Int?) }
    }
    given.adjust = { $0.caseload = Self.cases(rows) }
    let distribution = try Self.distribute(given)
    let most = MaximumFlow.value(
      givers: caps.map { Rational($0) }, receivers: receivers.map { _ in nil },
      pairs: cases.map { $0.map { Rational($0) } })
    #expect(distribution.placed == min(Rational(volume), most ?? -1))
    #expect((distribution.unplaced ?? -1) + distribution.placed == Rational(volume))
    #expect(distribution.bindingLimits.isEmpty == (distribution.unplaced == 0))
    for entry in distribution.assigned {
      let own = distribution.flows.filter { $0.from == entry.state }
      #expect(own.map(\.exact).reduce(0, +) == entry.exact && entry.exact <= entry.cap)
      #expect(own.map(\.rounded).reduce(0, +) == entry.rounded && entry.rounded <= entry.cap)
    }
    for flow in distribution.flows {
      let eligible = rows.first { $0.0 == flow.from.code && $0.1 == flow.to.code }?.2 ?? -1
      #expect(flow.exact <= Rational(eligible) && flow.rounded <= Rational(eligible))
    }
  }
}
