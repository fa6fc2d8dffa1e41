import ArgumentParser
import CycleData
import CycleReport
import PledgeTesting
import SolidarityLaw

/// `solidarity plan`: the cheapest admissible mix of measures for one State.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "The cheapest mix of measures with which one State meets its fair share, and what its limits cost.",
    usage: "solidarity plan [<cycle>] --state <state> [<options>]",
    discussion: """
      Costs and limits come from a file; without one, neutral placeholders stand in, and the output says so. The plan is a linear program \
      solved exactly; relocations are then rounded to whole persons, and money covers the rest. Where no plan fits the limits, those in \
      conflict are named with the smallest changes that would be enough, and the exit status is 3.

      EXAMPLES
        solidarity plan --costs-template > costs.yaml
        solidarity plan Inputs/2026 --state NL --costs costs.yaml
        solidarity plan Inputs/2026 --state NL --costs costs.yaml --html plan.html
        solidarity plan Inputs/2026 --state NL --reference 30000 --json
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var text: LanguageOption

  @Option(help: ArgumentHelp("The State that plans.", valueName: "state"))
  var state: String?

  @Option(
    help: ArgumentHelp("The State's unit costs and limits.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var costs: String?

  @Flag(name: .customLong("costs-template"), help: "Print a commented costs file to fill in, and nothing else.")
  var printsTemplate = false

  @Option(
    help: ArgumentHelp("Write the certificate to this file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var certificate: String?

  @Option(
    help: ArgumentHelp("Write a page to read and print to this file.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  func validate() throws {
    if state == nil && !printsTemplate {
      throw ValidationError("--state: name the State that plans, such as --state NL.")
    }
  }

  func run() throws {
    if printsTemplate { return try StandardStream.output.write(PlanCostsFile.template) }
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let report = try report(computation)
    try writeFiles(report)
    try StandardStream.output.write(options.json ? report.json.text : report.terminalText(language: text.language))
    if report.isExactOnly {
      StandardStream.messages.tell(
        "Warning: no plan in whole persons and cents was found within the limits; the exact plan cannot be pledged as it stands.\n"
      )
    }
    if !report.hasPlan { ExitStatus.infeasible.exit() }
  }

  private func report(_ computation: Computation) throws -> PlanReport {
    let changed = computation.assessment.cycle
    let placeholders = PlanTerms.placeholders(relocationValue: PlanRates.relocationValue(in: changed))
    if costs == nil {
      StandardStream.messages.tell(
        "No --costs: the costs are placeholders that nobody has estimated. `solidarity plan --costs-template` prints a file to fill in.\n"
      )
    }
    let terms = try costs.map { try PlanCostsFile.read(at: $0, defaults: placeholders) } ?? placeholders
    let question = try PlanQuestion(MemberState(state ?? ""), terms, in: computation.assessment)
    let outcome = try question.answer()
    let test = PledgeTest(changed, assume: options.assumption)
    var candidates: [PlanCandidate] = []
    if case .plan(let plan) = outcome { candidates = try PlanTest(question, in: test).candidates(for: plan) }
    return PlanReport(
      question: question, outcome: outcome, candidates: candidates, baseline: test.baseline,
      options: try options.scenario(), engine: Computation.engine)
  }

  private func writeFiles(_ report: PlanReport) throws {
    if let html { try OutputFile(html).write(report.html(language: text.language)) }
    guard let certificate else { return }
    switch report.outcome {
    case .plan(let plan): try OutputFile(certificate).write(plan.certificate.json)
    case .conflict(let conflict): try OutputFile(certificate).write(conflict.certificate.json)
    case .withoutEnd:
      throw CommandFailure(
        .infeasible, "There is no certificate: the cost falls without end. Set a limit in the costs file.")
    }
  }
}
