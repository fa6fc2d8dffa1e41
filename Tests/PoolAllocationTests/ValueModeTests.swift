import ExactArithmetic
import LinearProgramming
import SolidarityLaw
import Testing

@testable import PoolAllocation

@Suite struct ValueModeTests {
  static func allocate(_ given: HandmadeAssessment, _ mode: DistributionMode) throws -> Allocation {
    let allocation = try PoolAllocator(options: AllocationOptions(mode: mode)).allocate(given.assessment)
    if let certificate = allocation.certificate {
      #expect(CertificateChecker().findings(in: certificate) == [])
    }
    return allocation
  }

  @Test func moneyForOneStateLeavesRelocationsForTheOther() throws {
    // DE pledges 10 relocations, FR EUR 200 000, which is 10 relocations. EL needs 10 relocations and EUR 200 000 (20 in value), IT
    // 10 relocations. Measure by measure: 5 relocations each, so by value EL has (5 + 10)/20 and IT 5/10. Pooled: with x for IT,
    // x/10 = (10 − x + 10)/20, so x = 20/3: both stand at 2/3.
    let given = HandmadeAssessment(
      pledges: [("DE", .relocation, 10), ("FR", .financial, 200_000)],
      needs: [("EL", .relocation, 10), ("EL", .financial, 200_000), ("IT", .relocation, 10)])
    let apart = try Self.allocate(given, .perMeasure)
    #expect(table(apart.result) == ["DE>EL": 5, "DE>IT": 5])
    let pooled = try Self.allocate(given, .value)
    #expect(table(pooled.result) == ["DE>EL": Rational(10, 3), "DE>IT": Rational(20, 3)])
    #expect(table(pooled.result, .financial) == ["FR>EL": 200_000])
    #expect(pooled.mode == .value)
    // Whole persons: 3⅓ and 6⅔ become 3 and 7.
    #expect(pooled.coverage.filter { $0.measure == .relocation }.map(\.rounded) == [3, 7])
  }

  @Test func oneMeasureIsTheSameEitherWay() throws {
    for seed in 0..<8 {
      let given = RandomProblem(seed: 1100 + seed).given
      let pooled = try Self.allocate(given, .value).result
      let apart = try Self.allocate(given, .perMeasure).result
      #expect(pooled == apart)
    }
  }

  @Test(arguments: 0..<12)
  func neverLessForTheWorstOffByValue(seed: Int) throws {
    // Pooling lets one measure make up for another, so the lowest coverage by value cannot fall.
    var random = SplitMix64(seed: 1200 + UInt64(seed))
    var given = HandmadeAssessment()
    for state in RandomProblem.givers.prefix(3) {
      given.pledges += [
        (state, .relocation, Rational(random.whole(0...20))),
        (state, .financial, Rational(random.whole(0...20) * 20_000)),
      ]
    }
    for state in RandomProblem.receivers.prefix(3) {
      given.needs += [
        (state, .relocation, Rational(random.whole(0...30))),
        (state, .financial, Rational(random.whole(0...30) * 20_000)),
      ]
    }
    func lowest(_ allocation: Allocation) -> Rational? {
      Dictionary(grouping: allocation.coverage, by: \.state).values.map { rows in
        let weight: (Coverage) -> Rational = { $0.measure == .relocation ? 20_000 : 1 }
        let need = rows.map { weight($0) * ($0.need ?? 0) }.reduce(0, +)
        return rows.map { weight($0) * $0.received }.reduce(0, +) / need
      }.min()
    }
    let apart = lowest(try Self.allocate(given, .perMeasure))
    let pooled = lowest(try Self.allocate(given, .value))
    #expect((pooled ?? 0) >= (apart ?? 0))
  }

  @Test func otherRulesDivideOneMeasureAtATime() {
    let given = HandmadeAssessment.relocations(pledges: [("DE", 1)], needs: [("EL", 1)])
    let allocator = PoolAllocator(options: AllocationOptions(rule: .talmud, mode: .value))
    let error = #expect(throws: AllocationError.self) { try allocator.allocate(given.assessment) }
    #expect(error?.kind == .input)
    #expect(error?.description.contains("divides one measure at a time") == true)
  }
}
