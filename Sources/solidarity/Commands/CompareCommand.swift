import ArgumentParser
import PoolAllocation

/// `solidarity compare`: the rules of distribution side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "The rules of distribution side by side, with the axioms that each satisfies.",
    usage: "solidarity compare [<cycle>] [<options>]",
    discussion: """
      For each measure what leximin, proportional, cea, cel and talmud would award, and which axioms of fairness hold on these needs and \
      pledges, with a witness in words where one fails. Only leximin knows of closed and limited pairs. 'allocate --rule' gives the \
      flows of one rule.

      EXAMPLES
        solidarity compare
        solidarity compare Inputs/2026 --json
        solidarity compare Inputs/2026 --assume unknown=fairShare
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var text: LanguageOption

  func run() throws {
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let comparisons = try RuleComparisons(computation.assessment)
    let result = computation.result()
    try StandardStream.output.write(
      options.json ? result.json(comparisons).text : result.terminalText(comparisons, language: text.language))
  }
}
