public import ArgumentParser
import CycleData
import PledgeTesting
public import SolidarityLaw

/// What a sweep asks: the cycle, what varies, and what is followed. The same words go into a part, so that `merge` asks the same.
struct SweepQuestionOptions: ParsableArguments {
  @OptionGroup var cycle: CycleArgument
  @OptionGroup var compute: ComputeOptions

  @Option(
    name: .customLong("sweep"),
    help: ArgumentHelp("A file that says what varies.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  @Option(
    name: .customLong("grid"),
    help: ArgumentHelp(
      "Go through every value, such as 'NL.relocation=0..1000 step 250'. May be repeated.", valueName: "target=values"))
  var grid: [String] = []

  @Option(
    name: .customLong("draw"),
    help: ArgumentHelp(
      "Draw at random, such as 'NL.financial=uniform 0..20000000'. May be repeated.", valueName: "target=values"))
  var drawn: [String] = []

  @Option(help: ArgumentHelp("Draws at each point of the grid.", valueName: "number"))
  var draws: String?

  @Option(help: ArgumentHelp("Where random numbers come from; equal seeds draw the same.", valueName: "number"))
  var seed: String?

  @Option(help: ArgumentHelp("Steps into which a range to draw from is divided.", valueName: "number"))
  var lattice: String?

  @Option(
    name: .customLong("figure"),
    help: ArgumentHelp("Follow this figure too, such as FR.gap. May be repeated.", valueName: "path"))
  var figures: [String] = []

  @Option(help: "How linear programs are solved: off, sampled or all in exact fractions.")
  var exact: SweepPlan.Exactness?

  @Flag(name: .customLong("no-distribution"), help: "Leave the distribution of the pool out.")
  var withoutDistribution = false

  @Flag(
    name: .customLong("solve-all"), help: "Solve a linear program also where a closed form gives the coverage.")
  var solvesAll = false

  func validate() throws {
    if compute.assumption != nil {
      throw ValidationError(
        "--assume: a sweep draws what is not known. Write --draw unknown=0 for nothing, --draw unknown=1 for the fair share, or "
          + "--draw unknown=kept.")
    }
    do throws(SweepPlanError) {
      var plan = SweepPlan()
      try apply(to: &plan)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// The arguments that make the question, in a fixed order.
  var arguments: [String] {
    func each(_ name: String, _ values: [String]) -> [String] { values.flatMap { [name, $0] } }
    func one(_ name: String, _ value: String?) -> [String] { each(name, value.map { [$0] } ?? []) }
    return [cycle.path] + compute.recorded + one("--sweep", file) + each("--grid", grid) + each("--draw", drawn)
      + one("--draws", draws) + one("--seed", seed) + one("--lattice", lattice) + each("--figure", figures)
      + one("--exact", exact?.rawValue) + (withoutDistribution ? ["--no-distribution"] : [])
      + (solvesAll ? ["--solve-all"] : [])
  }

  /// The sweep that the options ask for.
  ///
  /// - Parameter planText: the text of the plan's file, where it is known already.
  func sweep(planText: String?, of recorded: Cycle) throws -> Sweep {
    var cycle = recorded
    if let day = compute.day { cycle.asAt = day }
    var plan = SweepPlan()
    if let file, let planText {
      plan = try SweepFile.read(text: planText, named: file, for: cycle, lattice: try number(\.lattice))
    }
    try apply(to: &plan)
    plan.base = plan.base.overlaid(with: try compute.scenario())
    return try Sweep(plan, of: cycle, usesClosedForms: !solvesAll)
  }

  private func apply(to plan: inout SweepPlan) throws(SweepPlanError) {
    plan.draws = try number(\.draws) ?? plan.draws
    plan.seed = try number(\.seed) ?? plan.seed
    plan.lattice = try number(\.lattice) ?? plan.lattice
    plan.exactness = exact ?? plan.exactness
    if withoutDistribution { plan.distributes = false }
    plan.figures += figures
    for text in grid {
      let (name, values) = try SweepQuestionOptions.split(text)
      try plan.vary(name, values)
    }
    for text in drawn {
      let (name, values) = try SweepQuestionOptions.split(text)
      try plan.draw(name, values)
    }
  }

  private static func split(_ text: String) throws(SweepPlanError) -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else { throw .noValue(target: parts.first ?? text) }
    return (parts[0], parts[1])
  }

  private func number(_ option: KeyPath<SweepQuestionOptions, String?>) throws(SweepPlanError) -> Int? {
    let (name, range): (String, ClosedRange<Int>) =
      switch option {
      case \.draws: ("--draws", 1...SweepPlan.mostScenarios)
      case \.seed: ("--seed", 0...Int.max)
      default: ("--lattice", 1...(SweepPlan.mostChoices - 1))
      }
    guard let text = self[keyPath: option] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .number(option: name, text: text, least: range.lowerBound, most: range.upperBound)
    }
    return number
  }
}

extension SweepPlan.Exactness: ExpressibleByArgument {}
