import ArgumentParser

/// `solidarity key`: reference key and mandatory fair shares.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Reference key and mandatory fair shares.",
    usage: "solidarity key [<cycle>] [<options>]",
    discussion: """
      The key is half population and half GDP among the States that Part IV binds (Article 66); the fair share is its part of the \
      reference numbers of the Council's act (Article 57). Figures of the act itself stand beside the computed ones.

      EXAMPLES
        solidarity key
        solidarity key Inputs/2026 --json
        solidarity key Inputs/2026 --reference 30000
        solidarity key Inputs/2026 --reading fairShareRounding=nearest
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions

  func run() throws {
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let result = computation.result()
    try StandardStream.output.write(options.json ? result.json(parts: .key).text : result.terminalText(.key))
  }
}
