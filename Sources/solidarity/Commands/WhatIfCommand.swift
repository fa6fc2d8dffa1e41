import ArgumentParser
import CycleData
import CycleReport
import PledgeTesting
import PoolAllocation
import SolidarityLaw

/// `solidarity whatif`: the cycle as recorded beside scenarios.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "What scenarios would change: every figure that differs from the cycle as recorded.",
    usage: "solidarity whatif [<cycle>] [<options>]",
    discussion: """
      A scenario comes from options, from files, or from both: what an option sets counts in place of what a file says of the \
      same. Each file is a scenario of its own. A file has the keys name, note, pledges, deductions, statuses, reference, \
      readings, parameters and vintages, none of which is required:

        name: Second round
        pledges: { NL.relocation: 500, FR.financial: 20000000 }
        deductions: { LV: 50% }
        statuses: { PT: pressure }

      EXAMPLES
        solidarity whatif Inputs/2026 --pledge NL.relocation=500
        solidarity whatif Inputs/2026 --pledge NL.relocation=500 --state NL
        solidarity whatif Inputs/2026 --status PT=benefitting --deduct LV=50% --json
        solidarity whatif Inputs/2026 --reference 30000 --deduct PT=25%
        solidarity whatif --vintage population=POP_JAN1_RELEASE_2026_07:2024
        solidarity whatif --deduct PT=25% --html whatif.html
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var text: LanguageOption

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp("A file that holds a scenario. May be repeated.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  @Option(help: ArgumentHelp("Show this State's figures first.", valueName: "state"))
  var state: String?

  @Option(help: ArgumentHelp("The rule that shares the pool out, on both sides.", valueName: "rule"))
  var rule = DistributionRule.leximin

  @Option(help: ArgumentHelp("Each measure by itself, or all together by value, on both sides.", valueName: "mode"))
  var mode = DistributionMode.perMeasure

  @Option(
    help: ArgumentHelp("Write a page with the differences drawn to this file.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  @Flag(name: .customLong("all"), help: "Show every change of a long list, not only the largest.")
  var showsAll = false

  func run() throws {
    let reading = try CycleFolder.read(at: cycle.path)
    reading.tellWarnings(of: cycle.path)
    var recorded = reading.cycle
    if let day = options.day { recorded.asAt = day }
    let focus = try focus(in: recorded)
    let scenarios = try scenarios(for: recorded)
    let test = PledgeTest(
      recorded, assume: options.assumption, options: AllocationOptions(rule: rule, mode: mode))
    let report = WhatIfReport(
      baseline: test.baseline, scenarios: try scenarios.map { try test.outcome(of: $0) }, focus: focus,
      engine: Computation.engine)
    if let html { try OutputFile(html).write(report.html(language: text.language)) }
    try StandardStream.output.write(
      options.json ? report.json.text : report.terminalText(language: text.language, showsAll: showsAll))
  }

  /// One scenario a file with the options laid over it; without files that of the options.
  private func scenarios(for cycle: Cycle) throws -> [NamedScenario] {
    let changes = try options.scenario()
    if files.isEmpty { return [NamedScenario(changes: changes)] }
    return try ScenarioFiles.read(at: files, for: cycle).map { scenario in
      var scenario = scenario
      scenario.changes = scenario.changes.overlaid(with: changes)
      return scenario
    }
  }

  private func focus(in cycle: Cycle) throws -> MemberState? {
    guard let state else { return nil }
    let codes = cycle.states.map(\.state).sorted().map(\.code)
    guard codes.contains(state) else {
      let named = codes.prefix(40).joined(separator: ", ")
      throw CommandFailure(
        .usage, "--state: the cycle has no State '\(state)'. It has: \(named)\(codes.count > 40 ? ", …" : "").")
    }
    return MemberState(state)
  }
}
