import ArgumentParser
import CycleReport
import PoolAllocation

/// `solidarity offsets`: the gates, thresholds and caps of Article 63.
struct OffsetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offsets",
    abstract: "Responsibility offsets: gates, thresholds, volume, caps and distribution (Article 63).",
    usage: "solidarity offsets [<cycle>] [<options>]",
    discussion: """
      A gate that unknown pledges leave open is shown as open. Where mandatory offsets are called for, the distribution is a proposal.

      EXAMPLES
        solidarity offsets
        solidarity offsets Inputs/2026 --json
        solidarity offsets Inputs/2026 --pledge NL.relocation=500
        solidarity offsets Inputs/2026 --reading offsetThreshold=referenceOnly
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var text: LanguageOption

  func run() throws {
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let result = try distributed(computation)
    try StandardStream.output.write(
      options.json ? result.json(parts: .offsets).text : result.terminalText(.offsets, language: text.language))
  }

  /// Gates and caps stand by themselves: where the pool cannot be distributed they are still worth knowing.
  private func distributed(_ computation: Computation) throws -> CycleResult {
    do {
      let result = try computation.resultWithOffsets()
      if let reason = result.infeasibility { StandardStream.messages.tell("Without a distribution: \(reason)\n") }
      return result
    } catch let error as AllocationError {
      StandardStream.messages.tell("Without a distribution: \(error)\n")
      return computation.result()
    }
  }
}
