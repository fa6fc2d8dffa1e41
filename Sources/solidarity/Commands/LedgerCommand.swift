import ArgumentParser

/// `solidarity ledger`: who owes, who pledged, and what the pool amounts to.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Fair share, deductions, pledges and gap of each State; the pool from nominal to available.",
    usage: "solidarity ledger [<cycle>] [<options>]",
    discussion: """
      Nominal is what was pledged; effective is what is still owed after releases and deductions; available leaves out pledges to be met by \
      responsibility offsets. Amounts that nobody has published are bounded, not guessed.

      EXAMPLES
        solidarity ledger
        solidarity ledger Inputs/2026 --json
        solidarity ledger Inputs/2026 --assume unknown=fairShare
        solidarity ledger Inputs/2026 --pledge NL.relocation=500 --deduct LV=100%
        solidarity ledger Inputs/2026 --reading deductionWithoutAct=ignored
      """)

  @OptionGroup var cycle: CycleArgument
  @OptionGroup var options: ComputeOptions
  @OptionGroup var text: LanguageOption

  func run() throws {
    let computation = try Computation(cycle.path, options)
    computation.tellWarnings()
    let result = computation.result()
    try StandardStream.output.write(
      options.json ? result.json(parts: .ledger).text : result.terminalText(.ledger, language: text.language))
  }
}
