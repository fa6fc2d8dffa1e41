import CycleData
import ExactArithmetic
import Foundation
import SolidarityLaw
import Testing

@Suite("Synthetic cycles")
struct SyntheticCycleTests {
  struct Size: Sendable, CustomTestStringConvertible {
    let contributors: Int
    let benefitting: Int
    let closed: Rational
    let unknown: Rational
    var testDescription: String { "\(contributors)×\(benefitting), closed \(closed), unknown \(unknown)" }
  }

  static let sizes = [
    Size(contributors: 1, benefitting: 1, closed: 0, unknown: 0),
    Size(contributors: 1, benefitting: 1, closed: 1, unknown: 1),
    Size(contributors: 3, benefitting: 1, closed: Rational(1, 3), unknown: Rational(1, 9)),
    Size(contributors: 1, benefitting: 7, closed: Rational(1, 2), unknown: 0),
    Size(contributors: 20, benefitting: 4, closed: Rational(1, 10), unknown: Rational(1, 20)),
    Size(contributors: 50, benefitting: 10, closed: Rational(1, 5), unknown: Rational(1, 4)),
  ]

  static func plan(_ size: Size, seed: UInt64) throws -> SyntheticCycle {
    try SyntheticCycle(
      seed: seed, contributors: size.contributors, benefitting: size.benefitting, closedShare: size.closed,
      unknownShare: size.unknown)
  }

  @Test("Written and read back it is the same, without a finding", arguments: sizes, [UInt64(0), 1, 1351, .max])
  func reading(_ size: Size, _ seed: UInt64) throws {
    let cycle = try Self.plan(size, seed: seed).cycle()
    let folder = try TestFolder([:])
    try CycleWriter.write(cycle, to: folder.path + "/copy")
    let reading = try CycleFolder.read(at: folder.path + "/copy")
    #expect(reading.findings.map(\.description) == [])
    // Rows are read with the file that they stand in, which an invented row has not.
    let files = { (cycle: Cycle) in try CycleWriter.files(of: cycle).map(\.text) }
    #expect(try files(reading.cycle) == files(cycle))
    #expect(reading.cycle.inputs.count == 20)
  }

  @Test("Every table has a row, and every row, the name and the title say that they are synthetic", arguments: sizes)
  func labels(_ size: Size) throws {
    let cycle = try Self.plan(size, seed: 3).cycle()
    #expect(cycle.synthetic)
    #expect(cycle.package?.name.hasPrefix("synthetic") == true)
    #expect(cycle.package?.title.hasPrefix("Synthetic") == true)
    let tables = try CycleWriter.files(of: cycle).filter { $0.name.hasSuffix(".csv") }
    #expect(tables.count == 18)
    for table in tables {
      let lines = table.text.split(separator: "\n")
      #expect(lines.count >= 2, "\(table.name)")
      #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(",synthetic (seed 3)") }, "\(table.name)")
    }
    let count = size.contributors + size.benefitting
    let codes = (1...count).map { (number: Int) -> String in "X" + String(String(number + 1000).dropFirst()) }
    #expect(cycle.states.map(\.state.code) == codes)
  }

  @Test("The shares asked for are kept, rounded down to whole pairs and rows", arguments: sizes)
  func shares(_ size: Size) throws {
    let cycle = try Self.plan(size, seed: 11).cycle()
    let pairs = Rational(size.contributors * size.benefitting)
    for measure in Measure.allCases {
      let closed = cycle.pairs.count { $0.measure == measure && $0.maximum == 0 }
      #expect(Rational(closed) == (pairs * size.closed).floor())
    }
    let unknown = cycle.pledges.count { $0.amount == nil }
    #expect(Rational(unknown) == (Rational(3 * size.contributors) * size.unknown).floor())
    #expect(cycle.pledges.allSatisfy { ($0.amount == nil) == ($0.knowledge == .unknown) })
  }

  @Test("The rules make of it what the plan says", arguments: sizes, [UInt64(2), 8])
  func assessment(_ size: Size, _ seed: UInt64) throws {
    let cycle = try Self.plan(size, seed: seed).cycle()
    let assessment = Assessor().assess(cycle)
    let contributors = Set(cycle.states.prefix(size.contributors).map(\.state))
    for state in assessment.states {
      #expect(state.isBenefitting != contributors.contains(state.state))
    }
    // The act's figures must be those that Article 66 gives for the invented statistics, computed here another way: in
    // whole numbers, (population × GDP of all + GDP × population of all) × reference ÷ (2 × both sums), rounded up.
    let population = cycle.states.compactMap(\.population).reduce(0, +)
    let gdp = cycle.states.compactMap(\.gdp).reduce(0, +)
    for record in cycle.states {
      let numerator = try #require(record.population) * gdp + (try #require(record.gdp)) * population
      let share = numerator * Rational(cycle.reference.relocations) / (2 * population * gdp)
      #expect(record.adoptedRelocation.map { Rational($0) } == share.ceiling())
    }
    // More is needed than was pledged, in every measure.
    for measure in Measure.allCases {
      let needed = cycle.needs.filter { $0.measure == measure }.compactMap(\.amount).reduce(0, +)
      let latest = cycle.pledges.filter { $0.measure == measure && !$0.throughOffsets }
      let pledged = Dictionary(grouping: latest, by: \.state).values
        .compactMap { rows in rows.max { $0.round < $1.round }?.amount }.reduce(0, +)
      if size.unknown == 0 { #expect(needed > pledged) }
      #expect(cycle.needs.allSatisfy { $0.amount?.isPositive ?? false })
    }
  }

  @Test("Equal plans give equal cycles; closing pairs or hiding pledges leaves the other figures alone")
  func independence() throws {
    let files = { (seed: UInt64, closed: Rational, unknown: Rational) in
      let plan = try SyntheticCycle(
        seed: seed, contributors: 9, benefitting: 4, closedShare: closed, unknownShare: unknown)
      return try CycleWriter.files(of: plan.cycle()).reduce(into: [:]) { $0[$1.name] = $1.text }
    }
    let base = try files(4, 0, 0)
    #expect(try files(4, 0, 0) == base)
    let differing = { (other: [String: String]) in other.keys.filter { other[$0] != base[$0] }.sorted() }
    #expect(try differing(files(4, 0, Rational(1, 2))) == ["pledges.csv"])
    let closed = try differing(files(4, Rational(1, 2), 0))
    #expect(closed.contains("pairs.csv"))
    // What was agreed and carried out goes through open pairs.
    #expect(Set(closed).isSubset(of: ["pairs.csv", "agreed.csv", "implementation.csv"]))
    #expect(try differing(files(5, 0, 0)).contains("states.csv"))
  }

  @Test(
    "As many draws as asked for, each State's on days of their own, together at most half of what it needs",
    arguments: [1, 5, 250, 840])
  func draws(_ count: Int) throws {
    let cycle = try SyntheticCycle(seed: 3, contributors: 27, benefitting: 3, draws: count).cycle()
    #expect(cycle.draws.count == count)
    #expect(Set(cycle.draws.map { "\($0.date) \($0.benefitting)" }).count == count)
    for (state, own) in Dictionary(grouping: cycle.draws, by: \.benefitting) {
      let need = try #require(cycle.needs.first { $0.state == state && $0.measure == .relocation }?.amount)
      #expect(own.map(\.amount).reduce(0, +) * 2 <= need)
      // One draw more or less than anybody else.
      #expect(own.count == count / 3 || own.count == count / 3 + 1)
    }
    let folder = try TestFolder([:])
    try CycleWriter.write(cycle, to: folder.path + "/copy")
    #expect(try CycleFolder.read(at: folder.path + "/copy").findings.isEmpty)
  }

  @Test("The first numbers are those of the published generator")
  func generator() throws {
    // SplitMix64 from the state 1234567 begins 6457827717110365317, 3203168211198807973, as its author's C code prints. The test's own
    // copy of the generator stands for it; the cycle's first population follows from the state that seed and purpose give.
    var published = SplitMix64(seed: 1_234_567)
    #expect(published.next() == 6_457_827_717_110_365_317)
    #expect(published.next() == 3_203_168_211_198_807_973)
    var first = SplitMix64(seed: 42)
    var statistics = SplitMix64(seed: first.next() ^ 0xD1B5_4A32_D192_ED03)
    let expected = 400_000 + Int(UInt64(80_000_001).multipliedFullWidth(by: statistics.next()).high)
    let cycle = try SyntheticCycle(seed: 42, contributors: 2, benefitting: 1).cycle()
    #expect(cycle.states.first?.population == Rational(expected))
  }

  @Test("What cannot be invented is refused with a remedy")
  func refusals() {
    let plan = { (contributors: Int, benefitting: Int) throws(SyntheticCycleError) in
      _ = try SyntheticCycle(seed: 1, contributors: contributors, benefitting: benefitting)
    }
    #expect(throws: SyntheticCycleError.numberOfStates(kind: "contributing", number: 0)) { try plan(0, 1) }
    #expect(throws: SyntheticCycleError.numberOfStates(kind: "benefitting", number: .max)) { try plan(1, .max) }
    #expect(throws: SyntheticCycleError.numberOfPairs(100_001)) { try plan(9091, 11) }
    #expect(throws: SyntheticCycleError.share(name: "closed")) {
      try SyntheticCycle(seed: 1, contributors: 1, benefitting: 1, closedShare: Rational(-1, 2))
    }
    #expect(throws: SyntheticCycleError.share(name: "unknown")) {
      try SyntheticCycle(seed: 1, contributors: 1, benefitting: 1, unknownShare: 2)
    }
    #expect(throws: SyntheticCycleError.year(2026)) {
      try SyntheticCycle(seed: 1, contributors: 1, benefitting: 1, year: 2026)
    }
    for draws in [0, 561] {
      #expect(throws: SyntheticCycleError.numberOfDraws(draws, most: 560)) {
        try SyntheticCycle(seed: 1, contributors: 1, benefitting: 2, draws: draws)
      }
    }
    #expect(
      SyntheticCycleError.numberOfDraws(0, most: 560).description
        == "0 draws cannot be invented. Ask for 1 to 560, a draw a day for each benefitting State.")
    #expect(
      SyntheticCycleError.numberOfStates(kind: "contributing", number: 0).description
        == "0 contributing States cannot be invented. Ask for 1 to 10000.")
    #expect(
      SyntheticCycleError.numberOfPairs(100_001).description
        == "100001 pairs of States are more than a cycle folder holds. Ask for at most 100000, "
        + "contributing times benefitting States.")
    #expect(
      SyntheticCycleError.share(name: "closed").description
        == "The closed share is not between 0 and 1. Write a part of one: 0.2 for 20 %.")
    #expect(
      SyntheticCycleError.year(2026).description == "No pool of 2026 can be invented. Choose a year from 2027 to 2190.")
  }

  @Test("The largest cycles have longer codes and stay readable")
  func largest() throws {
    let cycle = try SyntheticCycle(seed: 1, contributors: 998, benefitting: 2).cycle()
    #expect(cycle.states.first?.state.code == "X0001")
    #expect(cycle.states.last?.state.code == "X1000")
    #expect(cycle.states.map(\.state).sorted() == cycle.states.map(\.state))
    let folder = try TestFolder([:])
    try CycleWriter.write(cycle, to: folder.path + "/copy")
    #expect(try CycleFolder.read(at: folder.path + "/copy").findings.isEmpty)
  }
}
