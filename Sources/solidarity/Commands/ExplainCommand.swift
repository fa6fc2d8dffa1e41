import ArgumentParser
import CycleReport
import OrderedJSON

/// `solidarity explain`: where a figure comes from.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "The trace of one figure, down to facts and articles.",
    usage: "solidarity explain [<cycle>] [<figure>] [<options>]",
    discussion: """
      A figure is named by its path in the JSON, a State's code first. Without a figure, all that there are. Figures of the \
      five-year strategy and of the cycle before have a trace too, where the folder of each is known.

      EXAMPLES
        solidarity explain Inputs/2026 DE.fairShare.relocation
        solidarity explain Inputs/2026 NL.gap --pledge NL.relocation=500
        solidarity explain pool.effective.relocation --json
        solidarity explain Inputs/2026 strategy.F-04
        solidarity explain Inputs/2027-outlook change.NL.key --previous Inputs/2026
        solidarity explain Inputs/2026
      """)

  @Argument(help: "The folder of the cycle.", completion: .directory)
  var cycle = CycleArgument.standard

  @Argument(help: "The figure, such as NL.fairShare.relocation.")
  var figure: String?

  @OptionGroup var options: ComputeOptions
  @OptionGroup var companions: CompanionOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let named = arguments
    let computation = try Computation(named.cycle, options)
    computation.tellWarnings()
    var result = computation.result()
    // The folders beside the cycle are read only for figures that stand in them.
    if named.figure.map(ExplainCommand.isBeside) ?? true {
      _ = try companions.complete(&result, at: named.cycle, with: options, isRebuild: false)
    }
    guard let figure = named.figure else {
      return try StandardStream.output.write(list(result))
    }
    let text =
      options.json ? result.traceJSON(of: figure)?.text : result.explanation(of: figure, language: language.language)
    guard let text else { throw CommandFailure(.usage, unknown(figure, result, at: named.cycle)) }
    try StandardStream.output.write(text)
  }

  /// Whether a figure stands in the strategy or rests on the cycle before.
  private static func isBeside(_ figure: String) -> Bool {
    ["strategy.", "previous.", "change."].contains(where: figure.hasPrefix)
  }

  /// A single argument is a figure unless it looks like a folder.
  private var arguments: (cycle: String, figure: String?) {
    if let figure { return (cycle, figure) }
    if cycle.contains("/") || !cycle.contains(".") || cycle == "." { return (cycle, nil) }
    return (CycleArgument.standard, cycle)
  }

  private func list(_ result: CycleResult) -> String {
    if options.json { return result.traceJSON.text }
    return result.figurePaths.map { $0 + "\n" }.joined()
  }

  private func unknown(_ figure: String, _ result: CycleResult, at path: String) -> String {
    let subject = figure.prefix { $0 != "." }
    let related = result.figurePaths.filter { $0.hasPrefix("\(subject).") }.prefix(12)
    let hint =
      related.isEmpty
      ? "`solidarity explain \(path)` lists all." : "There are: \(related.joined(separator: ", "))."
    return "There is no figure '\(figure)'. \(hint)"
  }
}
