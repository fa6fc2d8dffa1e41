import CycleData
import SolidarityLaw
import Testing

/// Marks of restriction: how they are written, and what the public form of a cycle loses by each.
@Suite struct RestrictionTests {
  private let germany = MemberState("DE")

  private func cycle(_ marks: String, _ changes: [String: String?] = [:]) throws -> Cycle {
    let base = GoodFolder.files["cycle.yaml"] ?? ""
    var files = changes
    files["cycle.yaml"] = base + "\nrestricted: \(marks)\n"
    return try TestFolder(changing: files).read().cycle
  }

  @Test("A mark is a subject and what narrows it, in any order; one mark or a list")
  func reading() throws {
    #expect(try cycle("pledges of round 1").restrictions == [Restriction(.pledges, round: 1)])
    #expect(
      try cycle("[pledges of DE of relocation, proposal, needs]").restrictions
        == [Restriction(.pledges, state: germany, measure: .relocation), Restriction(.proposal), Restriction(.needs)])
    #expect(
      Restriction(.pledges, round: 2, state: germany, measure: .financial).description
        == "pledges of financial of DE of round 2")
    #expect(
      try cycle("\"pledges of financial of DE of round 2\"").restrictions.first?.description
        == "pledges of financial of DE of round 2")
  }

  @Test(
    "What is no mark is refused, because it would withhold nothing",
    arguments: [
      ("pledge of round 1", "withholds nothing that a cycle has"), ("pledges of", "withholds nothing that a cycle has"),
      ("pledges of round one", "selects no rows"), ("pledges of GR", "selects no rows"),
      ("pledges of round 1 of round 2", "selects no rows"),
      ("needs of round 1", "selects by what 'needs' does not have"),
      ("deductions of relocation", "selects by what 'deductions' does not have"),
      ("proposal of DE", "selects by what 'proposal' does not have"), ("\"\"", "withholds nothing that a cycle has"),
    ])
  func refused(_ mark: String, _ message: String) throws {
    let base = GoodFolder.files["cycle.yaml"] ?? ""
    let findings = try TestFolder(changing: ["cycle.yaml": base + "\nrestricted: \(mark)\n"]).findings()
    let finding = try #require(findings.first { $0.code == .notARestriction })
    #expect(finding.severity == .error)
    #expect(finding.message.contains(message))
    #expect(!finding.remedy.isEmpty)
  }

  @Test("A mapping is neither a mark nor a list of marks")
  func mapping() throws {
    let base = GoodFolder.files["cycle.yaml"] ?? ""
    let findings = try TestFolder(changing: ["cycle.yaml": base + "\nrestricted: { pledges: 1 }\n"]).findings()
    #expect(findings.contains { $0.code == .wrongType && $0.message.contains("restricted") })
  }

  @Test("Without marks, or with one that fits no row, there is no public form")
  func none() throws {
    let plain = try TestFolder(GoodFolder.files).read().cycle
    #expect(throws: PublicEditionError.noMarks) { try PublicEdition.cycle(of: plain) }
    let idle = try cycle("pledges of round 99")
    #expect(throws: PublicEditionError.idleMark(Restriction(.pledges, round: 99))) { try PublicEdition.cycle(of: idle) }
    #expect(PublicEditionError.noMarks.description.contains("Write such as 'restricted: pledges of round 1'"))
  }

  @Test("A withheld pledge leaves one unknown row of each measure, without amount, way, certainty and source")
  func pledges() throws {
    let whole = try cycle("pledges of DE")
    let edition = try PublicEdition.cycle(of: whole)
    let rows = edition.pledges.filter { $0.state == germany }
    #expect(rows.map(\.measure) == [.relocation, .financial, .alternative])
    for row in rows {
      #expect(row.round == 1)
      #expect(row.amount == nil && row.knowledge == .unknown && !row.throughOffsets)
      #expect(row.provenance.source == "withheld from the public edition")
    }
    let others = whole.pledges.filter { $0.state != germany }
    #expect(Array(edition.pledges.prefix(others.count)) == others)
    #expect(edition.restrictions.isEmpty)
    #expect(edition.withheld.first == Restriction(.pledges, state: germany))
  }

  @Test("In which round a State pledged is withheld with the amount, unless the mark itself names the round")
  func rounds() throws {
    // Ireland pledged money in the second round, as the folder has it, and in the first, as it could have.
    let second = try cycle("pledges of IE")
    let pledges = try #require(GoodFolder.files["pledges.csv"])
    let first = try cycle(
      "pledges of IE", ["pledges.csv": pledges.replacing("EUR,reported,,2,", with: "EUR,reported,,1,")])
    #expect(second.pledges.map(\.round) != first.pledges.map(\.round))
    #expect(
      try PublicEdition.cycle(of: second).pledges.map(\.round) == PublicEdition.cycle(of: first).pledges.map(\.round))
    let named = try PublicEdition.cycle(of: cycle("pledges of IE of round 2"))
    #expect(named.pledges.filter { $0.state == MemberState("IE") }.map(\.round) == [2, 2, 2])
  }

  @Test("A mark that names no State does not tell who pledged: each bound State has the same unknown rows")
  func everyState() throws {
    let edition = try PublicEdition.cycle(of: cycle("pledges"))
    let bound = edition.states.filter(\.isBound).map(\.state).sorted()
    // Germany and Ireland pledged, France an unknown amount; Norway is not bound, and pledged all the same.
    #expect(bound.count > 3 && !bound.contains(MemberState("NO")))
    for state in bound + [MemberState("NO")] {
      let rows = edition.pledges.filter { $0.state == state }
      #expect(rows.map(\.measure) == [.relocation, .financial, .alternative], "\(state)")
      #expect(rows.allSatisfy { $0.amount == nil && $0.knowledge == .unknown && $0.round == 1 }, "\(state)")
    }
    #expect(edition.pledges.count == 3 * (bound.count + 1))
    let money = try PublicEdition.cycle(of: cycle("pledges of financial"))
    #expect(money.pledges.filter { $0.measure == .financial }.map(\.state) == bound)
    #expect(money.pledges.filter { $0.measure == .relocation }.map(\.amount) == [4555, nil])
  }

  @Test("Pledges to a Solidarity Response Plan and wishes are published as they stand, or withheld by their marks")
  func crisisAndWishes() throws {
    let ireland = MemberState("IE")
    let whole = try cycle("proposal")
    let open = try PublicEdition.cycle(of: whole)
    // Left out without a mark, they would count as none: a known 0 that is false.
    #expect(open.crisisPledges == whole.crisisPledges && open.wishes == whole.wishes)
    #expect(!open.crisisPledges.isEmpty && !open.wishes.isEmpty)
    let edition = try PublicEdition.cycle(of: cycle("crisis_pledges of relocation of IE"))
    #expect(edition.crisisPledges.filter { $0.state == ireland }.map(\.amount) == [nil])
    #expect(edition.crisisPledges.count == whole.crisisPledges.count)
    let all = try PublicEdition.cycle(of: cycle("crisis_pledges"))
    #expect(all.crisisPledges.count == 3 * all.states.filter(\.isBound).count)
    #expect(all.crisisPledges.allSatisfy { $0.amount == nil && $0.knowledge == .unknown })
    let wishes = try PublicEdition.cycle(of: cycle("wishes of EL")).wishes
    #expect(!wishes.contains { $0.contributing == MemberState("EL") || $0.benefitting == MemberState("EL") })
    #expect(wishes.count < whole.wishes.count && !wishes.isEmpty)
    // A wish about a State's contribution tells of its size.
    #expect(
      try PublicEdition.cycle(of: cycle("pledges of relocation of DE")).wishes.allSatisfy { $0.measure != .relocation })
  }

  @Test("What cannot exceed a withheld pledge, or adds up to a total with it, goes too")
  func secondary() throws {
    let edition = try PublicEdition.cycle(of: cycle("pledges of DE"))
    #expect(edition.agreed.isEmpty && edition.draws.isEmpty)
    #expect(!edition.implementation.contains { $0.contributing == germany })
    #expect(!edition.offsetRequests.contains { $0.contributing == germany })
    #expect(!edition.indicators.contains { $0.indicator.hasPrefix("STATED_EFFECTIVE") })
    for row in edition.deductions where row.state == germany && row.base == .pledge {
      if case .amount = row.extent { Issue.record("A deduction in an amount bounds the pledge") }
    }
    // What has nothing to do with it stays.
    let whole = try cycle("pledges of DE")
    #expect(edition.needs == whole.needs && edition.states == whole.states && edition.statuses == whole.statuses)
    #expect(edition.pairs == whole.pairs && edition.access == whole.access && edition.proposal == whole.proposal)
  }

  @Test("The classified proposal goes with its mark, and nothing else does")
  func proposal() throws {
    let edition = try PublicEdition.cycle(of: cycle("proposal"))
    #expect(edition.proposal == nil)
    #expect(edition.withheld == [Restriction(.proposal)])
    #expect(try edition.agreed == cycle("proposal").agreed)
  }

  @Test("The public form is a folder that reads back to itself")
  func roundTrip() throws {
    let edition = try PublicEdition.cycle(of: cycle("[pledges of DE, deductions, proposal]"))
    let files = try CycleWriter.files(of: edition)
    let again = try TestFolder(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })).read().cycle
    #expect(again.withheld == edition.withheld)
    #expect(again.pledges.map(\.amount) == edition.pledges.map(\.amount))
    #expect(again.deductions.map(\.extent) == edition.deductions.map(\.extent))
    #expect(files.first { $0.name == "cycle.yaml" }?.text.contains("restricted:") == false)
  }
}
