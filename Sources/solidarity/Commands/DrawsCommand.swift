import ArgumentParser
import CycleReport

/// `solidarity draws`: what was drawn on the pool, what is left, what is due.
struct DrawsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draws",
    abstract: "Draws during the year: how each falls, what is left, what is overdue; the money due.",
    usage: "solidarity draws [<cycle>] [<options>]",
    discussion: """
      Each draw falls in proportion to the overall pledges (Article 60(3)); whole persons follow what each State should have given so far. \
      Where nothing is recorded, that is said. Only a day (--on) makes anything overdue.

      EXAMPLES
        solidarity draws
        solidarity draws Inputs/2026 --json
        solidarity draws Inputs/2026 --lang nl
        solidarity draws Inputs/2026 --on 2027-01-15
        solidarity draws Inputs/2026 --reading partialRequests=keep
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var text: LanguageOption

  func run() throws {
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let result = computation.result()
    try StandardStream.output.write(
      options.json ? result.json(parts: .draws).text : result.terminalText(.draws, language: text.language))
  }
}
