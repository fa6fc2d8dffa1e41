import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("Readings: the catalogue, and that each changes what it says and nothing else")
struct ReadingTests {
  @Test("Names are unique, each default is one of the cases, and every case says what it means")
  func catalogue() {
    let names = ReadingCatalogue.all.map(\.name)
    #expect(Set(names).count == names.count)
    for reading in ReadingCatalogue.all {
      #expect(reading.cases.contains { $0.name == reading.defaultCase })
      #expect(Set(reading.cases.map(\.name)).count == reading.cases.count)
      #expect(reading.cases.count > 1)
      #expect(reading.question.hasSuffix("?"))
      #expect(reading.cases.allSatisfy { !$0.meaning.isEmpty })
      #expect(reading.citation.eli.hasPrefix("http://data.europa.eu/eli/"))
    }
  }

  /// DE and SE pledge, EL is under pressure and has given no notice. Three equal States share 1 001: 333⅔ each.
  private static let cycle = CycleBuilder.cycle(
    reference: 1_001, [CycleBuilder.state("DE"), CycleBuilder.state("EL"), CycleBuilder.state("SE", adopted: 340)]
  ).with {
    $0.proposal = ReferenceNumbers(relocations: 1_000, financial: 1)
    $0.pledges = [
      CycleBuilder.pledge("DE", .relocation, 100, through: true), CycleBuilder.pledge("DE", .relocation, 50),
      CycleBuilder.pledge("SE", .financial, 1_000_000), CycleBuilder.pledge("SE", .alternative, 400_000),
      CycleBuilder.pledge("EL", .relocation, 20),
    ]
    $0.deductions = [
      CycleBuilder.deduction("DE", .share(Rational(1, 2)), stage: .appliedWithoutAct),
      CycleBuilder.deduction("SE", .share(Rational(1, 4)), stage: .requested),
    ]
    $0.statuses = [CycleBuilder.status("EL", .pressure)]
    $0.implementation = [
      CycleBuilder.carriedOut("SE", for: "EL", .alternative, 500_000, .agreed),
      CycleBuilder.carriedOut("SE", for: "EL", .offset, 60, .implemented, basis: "63(3)"),
    ]
  }

  /// What one other answer changes, without the calendar's dates.
  private func changes(_ reading: String, _ answer: String, in cycle: Cycle = cycle) -> Set<String> {
    let effect = ReadingEffect.all(of: cycle).first { $0.reading.name == reading && $0.alternative == answer }
    return Set((effect?.changes.map(\.path) ?? ["no such effect"]).filter { !$0.hasPrefix("calendar.") })
  }

  @Test("fairShareRounding: shares in whole persons and what rests on them; not the share that the act fixed")
  func fairShareRounding() {
    let common = ["DE", "EL"].flatMap { code in
      ["fairShare.relocation", "fairShare.financial", "fairShare.inUse", "adjustedShare", "gap", "offsets.cap"].map {
        "\(code).\($0)"
      }
    }
    #expect(
      changes("fairShareRounding", "down") == Set(common + ["SE.fairShare.relocation", "SE.fairShare.financial"]))
    // 333⅔ is nearest to 334, which is also upwards.
    #expect(changes("fairShareRounding", "nearest").isEmpty)
  }

  @Test("fairShareBasis: the share in use where the act fixed one")
  func fairShareBasis() {
    #expect(
      changes("fairShareBasis", "computed") == ["SE.fairShare.inUse", "SE.adjustedShare", "SE.gap", "SE.offsets.cap"])
  }

  @Test("deductionWithoutAct: pledge and share fall alike, so the gap and the cap stay")
  func deductionWithoutAct() {
    #expect(
      changes("deductionWithoutAct", "ignored") == [
        "DE.deduction.relocation", "DE.effective.relocation", "DE.available.relocation", "DE.value",
        "DE.adjustedShare", "pool.effective.relocation", "pool.available.relocation",
      ])
  }

  @Test("pendingDeduction: the requested deduction of SE; its money due is zero either way, its cap rises by nothing")
  func pendingDeduction() {
    // The cap is adjusted share less relocations: the share falls by a quarter of 70, and no relocation was pledged.
    #expect(
      changes("pendingDeduction", "counts") == [
        "SE.deduction.financial", "SE.deduction.alternative", "SE.effective.financial", "SE.effective.alternative",
        "SE.available.financial", "SE.available.alternative", "SE.value", "SE.adjustedShare", "SE.offsets.cap",
        "pool.effective.financial", "pool.effective.alternative", "pool.available.financial",
        "pool.available.alternative",
      ])
  }

  @Test("benefittingFrom: EL is released from its 20 relocations, and its gap is no longer asked for")
  func benefittingFrom() {
    #expect(
      changes("benefittingFrom", "decision") == [
        "EL.benefitting", "EL.effective.relocation", "EL.available.relocation", "EL.value", "EL.gap",
        "EL.offsets.cap", "pool.effective.relocation", "pool.available.relocation", "offsets.mandatory.pledged",
      ])
  }

  @Test("offsetThreshold: the threshold, and the volume once a Forum has met")
  func offsetThreshold() {
    #expect(changes("offsetThreshold", "referenceOnly") == ["offsets.mandatory.threshold"])
    let met = ReadingTests.cycle.with { $0.forumReconvened = true }
    #expect(
      changes("offsetThreshold", "referenceOnly", in: met) == [
        "offsets.mandatory.threshold", "offsets.mandatory.volume", "offsets.article63_3.volume",
      ])
  }

  @Test("offsetVolume and forumForDeductedPledges: volumes and whether there is any")
  func volumes() {
    let met = ReadingTests.cycle.with { $0.forumReconvened = true }
    #expect(
      changes("offsetVolume", "threshold", in: met) == [
        "offsets.mandatory.volume", "offsets.article63_3.volume",
      ])
    #expect(changes("offsetVolume", "threshold").isEmpty)
    #expect(
      changes("forumForDeductedPledges", "notRequired") == [
        "offsets.mandatory.volume", "offsets.mandatory.triggered",
      ])
    #expect(changes("forumForDeductedPledges", "notRequired", in: met).isEmpty)
  }

  @Test("offsetCap: caps alone")
  func offsetCap() {
    // DE: 334 − 75 = 259 less 75 is 184, and strict the same since it pledged no money.
    #expect(
      changes("offsetCap", "fairShare") == ["DE.offsets.cap", "EL.offsets.cap"])
    #expect(changes("offsetCap", "strict") == ["SE.offsets.cap"])
  }

  @Test("moneyFloor, partialRequests and alternativeValue: the money due alone")
  func money() {
    // 1 000 000 + (400 000 − 500 000) − 60 · 20 000 = −300 000: zero, or the negative amount.
    #expect(changes("moneyFloor", "none") == ["SE.moneyDue"])
    #expect(changes("alternativeValue", "pledged").isEmpty)
    let fewer = ReadingTests.cycle.with { $0.implementation[1].amount = 1 }
    #expect(changes("alternativeValue", "pledged", in: fewer) == ["SE.moneyDue"])
    let part = fewer.with { $0.implementation[0].amount = 100_000 }
    #expect(changes("partialRequests", "keep", in: part) == ["SE.moneyDue"])
    #expect(changes("partialRequests", "keep", in: fewer).isEmpty)
  }

  @Test(
    "Readings of the distribution, of remarks and of splits change no headline figure",
    arguments: [
      ("offsetPledges", "setAside"), ("shortcoming", "closed"), ("distributionOrder", "proRataFirst"),
      ("searchAndRescueShare", "binding"), ("statusExclusivity", "concurrent"), ("noNeedRatio", "free"),
      ("applicationText", "firstPublished"), ("yearEndDebt", "asRequested"), ("offsetSilence", "refusal"),
      ("drawRounding", "eachDraw"),
    ])
  func silentReadings(reading: String, answer: String) {
    #expect(changes(reading, answer).isEmpty)
  }

  @Test("The readings that only remark change the remark that they speak of")
  func remarks() {
    func codes(_ cycle: Cycle) -> Set<String> { Set(cycle.assessed.notes.map(\.code)) }
    let base = ReadingTests.cycle.with { $0.statuses.append(CycleBuilder.status("EL", .significant)) }
    #expect(codes(base).subtracting(codes(base.reading(StatusExclusivity.concurrent))) == ["statusesExclude"])
    #expect(codes(base).subtracting(codes(base.reading(NoNeedRatio.free))) == ["proposalRatio"])
    #expect(
      codes(base.reading(ApplicationText.firstPublished)).subtracting(codes(base)) == ["solidarityNotYetApplicable"])
  }

  @Test("Each effect names its reading, the answer in force and the other; one entry an answer not in force")
  func effects() throws {
    var cycle = ReadingTests.cycle
    try cycle.readings.choose("offsetCap", "strict")
    let effects = ReadingEffect.all(of: cycle).filter { $0.reading.name == "offsetCap" }
    #expect(effects.map(\.current) == ["strict", "strict"])
    #expect(effects.map(\.alternative) == ["residual", "fairShare"])
    let all = ReadingEffect.all(of: cycle)
    #expect(all.count == ReadingCatalogue.all.reduce(0) { $0 + $1.cases.count - 1 })
    #expect(
      Set(all.filter(\.appliesToDistribution).map(\.reading.name)) == [
        "offsetPledges", "shortcoming", "distributionOrder", "searchAndRescueShare",
      ])
  }

  @Test("A change carries both values and the State")
  func change() {
    let effect = ReadingEffect.all(of: ReadingTests.cycle).first { $0.alternative == "computed" }
    let change = effect?.changes.first { $0.path == "SE.fairShare.inUse" }
    #expect(change?.state == MemberState("SE"))
    #expect(change?.before == .number(340, lower: 340, upper: 340, rounded: nil, unit: .persons))
    #expect(change?.after == .number(334, lower: 334, upper: 334, rounded: nil, unit: .persons))
  }

  @Test("Wrong names list the right ones")
  func errors() {
    var readings = Readings()
    #expect(throws: ReadingError.unknownReading("rounding")) { try readings.choose("rounding", "up") }
    #expect(ReadingError.unknownReading("rounding").description.contains("fairShareRounding"))
    #expect(throws: ReadingError.self) { try readings.choose("offsetCap", "none") }
    #expect(
      ReadingError.unknownCase(reading: "offsetCap", answer: "none", cases: ["residual", "strict"]).description
        .contains("residual, strict"))
    readings.choose(OffsetCapBasis.strict)
    #expect(readings.explicit(OffsetCapBasis.self) == .strict)
    #expect(readings[OffsetCapBasis.self] == .strict)
    #expect(readings[MoneyFloor.self] == .zero)
  }
}
