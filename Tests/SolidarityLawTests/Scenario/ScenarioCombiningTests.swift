import ExactArithmetic
import Testing

@testable import SolidarityLaw

@Suite("A scenario laid over another")
struct ScenarioCombiningTests {
  @Test("What both speak of is as the second says; the rest is of both")
  func overlaid() throws {
    var file = Scenario()
    file.pledges = [try Scenario.pledge("NL.relocation=500"), try Scenario.pledge("NL.financial=7")]
    file.deductions = [try Scenario.deduction("LV=50%")]
    file.statuses = [try Scenario.status("PT=pressure")]
    file.reference = 30_000
    file.readings = [try Scenario.reading("fairShareRounding=down")]
    file.parameters = [.init(id: .mandatoryMinimum, value: 1), .init(id: .forumDays, value: 2)]
    var options = Scenario()
    options.pledges = [try Scenario.pledge("NL.relocation=0")]
    options.deductions = [try Scenario.deduction("LV=100%"), try Scenario.deduction("EE=1%")]
    options.statuses = [try Scenario.status("PT=none")]
    options.readings = [try Scenario.reading("fairShareRounding=nearest")]
    options.parameters = [.init(id: .forumDays, value: 3)]
    let both = file.overlaid(with: options)
    #expect(both.pledges.map(\.amount) == [7, 0])
    #expect(both.deductions == options.deductions)
    #expect(both.statuses.map(\.change) == [.gains(.pressure), .none])
    #expect(both.reference == 30_000)
    #expect(both.readings.map(\.answer) == ["nearest"])
    #expect(both.parameters.map(\.value) == [1, 3])
    #expect(file.overlaid(with: Scenario()) == file)
    #expect(Scenario().overlaid(with: file) == file)
  }

  @Test("Every change of statuses has a name that reads back as itself")
  func names() {
    for name in Scenario.StatusChange.Change.names {
      #expect(Scenario.StatusChange.Change(name: name)?.name == name)
    }
    #expect(Scenario.StatusChange.Change(name: "presure") == nil)
  }

  @Test("A parameter counts before the reference number, whose money follows it")
  func parameterBeforeReference() throws {
    var scenario = Scenario()
    scenario.parameters = [.init(id: .relocationValue, value: 25_000)]
    scenario.reference = 2_000
    #expect(!scenario.isEmpty)
    let cycle = try scenario.applied(to: CycleBuilder.cycle([CycleBuilder.state("NL")]))
    #expect(cycle.reference.financial == 50_000_000)
    scenario.parameters = [.init(id: .relocationValue, value: -1)]
    #expect(throws: ScenarioError.parameter(.negative("relocation.value"))) {
      try scenario.applied(to: CycleBuilder.cycle([CycleBuilder.state("NL")]))
    }
    #expect(
      ScenarioError.parameter(.negative("relocation.value")).description
        == "The legal parameter 'relocation.value' cannot be negative.")
  }
}
