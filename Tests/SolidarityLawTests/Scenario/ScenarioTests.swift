import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("What-ifs: how they are written, what they change, what is wrong with them")
struct ScenarioTests {
  private let cycle = CycleBuilder.cycle([
    CycleBuilder.state("NL", adopted: 400), CycleBuilder.state("EL"), CycleBuilder.state("NO", bound: false),
  ]).with {
    $0.pledges = [
      CycleBuilder.pledge("NL", .relocation, nil), CycleBuilder.pledge("NL", .relocation, 7, through: true),
      CycleBuilder.pledge("NL", .relocation, 9, round: 3), CycleBuilder.pledge("NL", .financial, 50_000),
    ]
  }

  private func applied(_ change: (inout Scenario) throws -> Void) throws -> Assessment {
    var scenario = Scenario()
    try change(&scenario)
    return Assessor().assess(try scenario.applied(to: cycle))
  }

  @Test("A pledge replaces every row of that State and measure, of whatever round")
  func pledge() throws {
    let assessment = try applied { $0.pledges = [try Scenario.pledge("NL.relocation=500")] }
    let ledger = assessment.ledger("NL")
    #expect(ledger.pledge.relocation.value == 500)
    #expect(ledger.throughOffsets.value == 0)
    #expect(ledger.pledge.financial.value == 50_000)
    #expect(ledger.pledgeKnowledge.relocation == .assumed)
    #expect(try Scenario.pledge("NL.financial=10000000.5").amount == Rational(20_000_001, 2))
    #expect(try Scenario.pledge("NL.relocation=5e2").amount == 500)
  }

  @Test("An associated State can pledge in a what-if too")
  func adHocPledge() throws {
    let assessment = try applied { $0.pledges = [try Scenario.pledge("NO.relocation=3")] }
    #expect(assessment.pool.nominal.relocation.value == 12)
  }

  @Test("A deduction counts as granted and replaces those recorded; its base stays the recorded one")
  func deduction() throws {
    let whole = try applied { $0.deductions = [try Scenario.deduction("NL=100%")] }
    #expect(whole.ledger("NL").effective.relocation.value == 0)
    #expect(whole.ledger("NL").deductionItems.map(\.countsForArticle63) == [true])
    let amount = try applied { $0.deductions = [try Scenario.deduction("NL=relocation:4")] }
    #expect(amount.ledger("NL").effective.relocation.value == 5)
    let part = try Scenario.deduction("NL=12.5%")
    #expect(part.extent == .share(Rational(1, 8)))

    var scenario = Scenario()
    scenario.deductions = [try Scenario.deduction("NL=0%")]
    let net = cycle.with { $0.deductions = [CycleBuilder.deduction("NL", .share(1), base: .fairShare)] }
    #expect(net.assessed.ledger("NL").adjustedShare?.value == 0)
    let without = Assessor().assess(try scenario.applied(to: net)).ledger("NL")
    #expect(without.adjustedShare?.value == 400)
    #expect(without.deductionItems.map(\.record.base) == [.fairShare])
  }

  @Test("The ground of a deduction is pressure where the State is under it, else a significant situation")
  func ground() throws {
    let settled = try applied { $0.deductions = [try Scenario.deduction("NL=50%")] }
    #expect(settled.ledger("NL").deductionItems.map(\.record.ground) == [.significantSituation])
    let pressed = try applied {
      $0.deductions = [try Scenario.deduction("NL=50%")]
      $0.statuses = [try Scenario.status("NL=pressure")]
    }
    #expect(pressed.ledger("NL").deductionItems.map(\.record.ground) == [.pressure])
  }

  @Test("A status is added; 'benefitting' adds the notice too, 'none' takes all away")
  func statuses() throws {
    let pressure = try applied { $0.statuses = [try Scenario.status("NL=pressure")] }
    #expect(pressure.ledger("NL").statuses == [.pressure])
    #expect(!pressure.ledger("NL").isBenefitting)
    let benefits = try applied { $0.statuses = [try Scenario.status("NL=benefitting")] }
    #expect(benefits.ledger("NL").isBenefitting)
    var scenario = Scenario()
    scenario.statuses = [try Scenario.status("EL=none")]
    let greece = cycle.with {
      $0.statuses = [CycleBuilder.status("EL", .pressure)]
      $0.access = [CycleBuilder.access("EL", .article58, .notified)]
    }
    #expect(greece.assessed.ledger("EL").isBenefitting)
    #expect(!Assessor().assess(try scenario.applied(to: greece)).ledger("EL").isBenefitting)
  }

  @Test("Another reference number brings its money and sets the act's fair shares aside, and says so")
  func reference() throws {
    let assessment = try applied { $0.reference = try Scenario.reference("30000") }
    #expect(assessment.cycle.reference == ReferenceNumbers(relocations: 30_000, financial: 600_000_000))
    // Two bound States of equal size: 15 000 each, no longer the 400 of the act.
    #expect(assessment.ledger("NL").fairShareInUse?.value == 15_000)
    #expect(assessment.notes.contains { $0.code == "referenceChanged" })
    let same = try applied { $0.reference = 1_000 }
    #expect(same.ledger("NL").fairShareInUse?.value == 400)
    #expect(!same.notes.contains { $0.code == "referenceChanged" })
  }

  @Test("Readings are chosen by name")
  func readings() throws {
    let assessment = try applied { $0.readings = [try Scenario.reading("fairShareBasis=computed")] }
    #expect(assessment.ledger("NL").fairShareInUse?.value == 500)
    #expect(
      assessment.readings.contains(AppliedReading(name: "fairShareBasis", answer: "computed", isExplicit: true)))
  }

  @Test("An empty scenario changes nothing")
  func empty() throws {
    #expect(Scenario().isEmpty)
    let assessment = try applied { _ in }
    #expect(assessment.ledger("NL").pledge.relocation.value == 9)
  }

  @Test(
    "A pledge that cannot be read is told how to write it",
    arguments: [
      ("NL.relocation", "STATE.MEASURE=AMOUNT"), ("NL=5", "STATE.MEASURE=AMOUNT"), ("=5", "STATE.MEASURE=AMOUNT"),
      (".relocation=5", "STATE.MEASURE=AMOUNT"), ("NL.relocation=", "STATE.MEASURE=AMOUNT"),
      ("NL.a.b=5", "STATE.MEASURE=AMOUNT"), ("NL.resettlement=5", "relocation, financial, alternative"),
      ("NL.relocation=five", "position 1"), ("NL.relocation=-5", "zero or more"),
      ("NL.relocation=1.5", "whole number of persons"), ("NL.financial=0.001", "two decimals"),
      ("NL.relocation=1e12", "too large"), ("NL.financial=1e16", "too large"),
      ("NL.relocation=1e999", "out of range"), ("NL.relocation=1 000", "thousands separator"),
    ])
  func pledgeErrors(text: String, hint: String) {
    let error = #expect(throws: ScenarioError.self) { try Scenario.pledge(text) }
    #expect(error?.description.contains(hint) == true, "\(error?.description ?? "")")
    #expect(error?.description.hasPrefix("--pledge: ") == true)
  }

  @Test(
    "A deduction, a status, a reading and a reference number likewise",
    arguments: [
      ("CZ", "STATE=PERCENT%"), ("CZ=100", "STATE=PERCENT%"), ("CZ=101%", "0% to 100%"), ("CZ=-1%", "0% to 100%"),
      ("CZ=x%", "position 1"), ("CZ=persons:5", "The measures are"), ("CZ=relocation:1.5", "whole number"),
      ("CZ=%", "a number is missing"),
    ])
  func deductionErrors(text: String, hint: String) {
    let error = #expect(throws: ScenarioError.self) { try Scenario.deduction(text) }
    #expect(error?.description.contains(hint) == true, "\(error?.description ?? "")")
  }

  @Test("Statuses, readings and reference numbers that there are not")
  func otherErrors() {
    #expect(throws: ScenarioError.unknownStatus("pressured")) { try Scenario.status("PT=pressured") }
    #expect(ScenarioError.unknownStatus("x").description.contains("claims_pressure"))
    #expect(throws: ScenarioError.self) { try Scenario.status("PT") }
    #expect(throws: ScenarioError.reading(.unknownReading("rounding"))) { try Scenario.reading("rounding=up") }
    #expect(
      throws: ScenarioError.reading(
        .unknownCase(reading: "fairShareRounding", answer: "even", cases: ["up", "nearest", "down"]))
    ) { try Scenario.reading("fairShareRounding=even") }
    #expect(throws: ScenarioError.fractionOfPersons(option: "--reference", text: "2.5")) {
      try Scenario.reference("2.5")
    }
    #expect(throws: ScenarioError.negativeAmount(option: "--reference", text: "-2")) { try Scenario.reference("-2") }
  }

  @Test(
    "A State that the cycle does not have is told the likely code",
    arguments: [("GR", "'EL'"), ("gr", "'EL'"), ("UK", "not a Member State"), ("nl", "'NL'"), ("XX", "NL, NO")])
  func unknownState(code: String, hint: String) {
    let error = #expect(throws: ScenarioError.self) {
      try applied { $0.pledges = [try Scenario.pledge("\(code).relocation=5")] }
    }
    #expect(error?.description.contains(hint) == true, "\(error?.description ?? "")")
    #expect(throws: ScenarioError.self) { try applied { $0.statuses = [try Scenario.status("\(code)=pressure")] } }
    #expect(throws: ScenarioError.self) { try applied { $0.deductions = [try Scenario.deduction("\(code)=5%")] } }
  }

  @Test("States not bound have nothing to deduct and no status; a pledge is given once")
  func inadmissible() {
    #expect(throws: ScenarioError.notBound(option: "--deduct", state: MemberState("NO"))) {
      try applied { $0.deductions = [try Scenario.deduction("NO=5%")] }
    }
    #expect(throws: ScenarioError.notBound(option: "--status", state: MemberState("NO"))) {
      try applied { $0.statuses = [try Scenario.status("NO=pressure")] }
    }
    #expect(ScenarioError.notBound(option: "--status", state: MemberState("NO")).description.contains("ad hoc"))
    #expect(throws: ScenarioError.repeatedPledge(MemberState("NL"), .relocation)) {
      try applied {
        $0.pledges = [try Scenario.pledge("NL.relocation=5"), try Scenario.pledge("NL.relocation=5")]
      }
    }
    #expect(ScenarioError.repeatedPledge(MemberState("NL"), .relocation).description.contains("given twice"))
  }

  @Test("A reading that a program sets wrongly is an error when applied")
  func wrongChoice() {
    #expect(throws: ScenarioError.reading(.unknownReading("x"))) {
      try applied { $0.readings = [Scenario.Choice(reading: "x", answer: "y")] }
    }
  }
}
