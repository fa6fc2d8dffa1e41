import ArgumentParser
import CycleData
import SolidarityLaw

/// `solidarity key`: reference key and mandatory fair shares.
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Reference key and mandatory fair shares.",
    usage: "solidarity key [<cycle>] [<options>]",
    discussion: """
      The key is half population and half GDP among the States that Part IV binds (Article 66); the fair share is its part of the \
      reference numbers of the Council's act (Article 57). Figures of the act itself stand beside the computed ones. \
      --weights computes another key, from factors and weights that a file names, beside that of Article 66; Inputs/keys holds a template.

      EXAMPLES
        solidarity key
        solidarity key Inputs/2026 --json
        solidarity key Inputs/2026 --reference 30000
        solidarity key Inputs/2026 --reading fairShareRounding=nearest
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var text: LanguageOption

  @Option(
    help: ArgumentHelp("Compute the key that this file describes.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var weights: String?

  func run() throws {
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let result = computation.result()
    if let weights {
      let key = try WeightedKey(KeyWeightingFile.read(at: weights), result.cycle)
      return try StandardStream.output.write(
        options.json ? result.json(key).text : result.terminalText(key, language: text.language))
    }
    try StandardStream.output.write(
      options.json ? result.json(parts: .key).text : result.terminalText(.key, language: text.language))
  }
}
