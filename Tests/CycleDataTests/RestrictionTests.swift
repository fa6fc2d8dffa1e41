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
    let rounds = Set(whole.pledges.filter { $0.state == germany }.map(\.round))
    #expect(rows.count == 3 * rounds.count)
    for row in rows {
      #expect(row.amount == nil && row.knowledge == .unknown && !row.throughOffsets)
      #expect(row.provenance.source == "withheld from the public edition")
    }
    let others = whole.pledges.filter { $0.state != germany }
    #expect(Array(edition.pledges.prefix(others.count)) == others)
    #expect(edition.restrictions.isEmpty)
    #expect(edition.withheld.first == Restriction(.pledges, state: germany))
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
