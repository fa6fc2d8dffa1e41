import ArgumentParser

/// The command line of the annual solidarity cycle: it parses, calls the modules, and prints.
@main
struct Solidarity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solidarity",
    abstract: "The annual migration management cycle and its Solidarity Pool, computed exactly.",
    discussion: """
      CYCLE is a folder with cycle.yaml, states.csv and further tables; without one, Inputs/2026 below the working \
      directory is read. Results go to standard output, messages to standard error.

      EXAMPLES
        solidarity report Inputs/2026
        solidarity ledger Inputs/2026 --reading fairShareBasis=computed
        solidarity explain Inputs/2026 DE.fairShare.relocation
        solidarity allocate --pledge NL.relocation=500 --json

      EXIT STATUS
        0   done
        1   internal failure, time limit, or not proven
        2   the input is wrong; every finding is listed
        3   no feasible answer, or a verification does not hold
        64  usage
      """,
    version: ProgramVersion.text,
    subcommands: [
      ReportCommand.self, KeyCommand.self, LedgerCommand.self, OffsetsCommand.self, AllocateCommand.self,
      CompareCommand.self, WhatIfCommand.self, PlanCommand.self, SweepCommand.self, MergeCommand.self,
      DrawsCommand.self, CalendarCommand.self,
      ExplainCommand.self, ValidateCommand.self, SolveCommand.self, VerifyCommand.self,
      GenerateCommand.self,
    ]
  )

  static func main() {
    StandardStream.ignoreBrokenPipe()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      finish(reporting: error)
    }
  }

  /// Ends the program with the status and the messages that an error stands for.
  private static func finish(reporting error: any Error) -> Never {
    if let failure = CommandFailure(error) { finish(failure.status, output: "", messages: failure.text) }
    // Help, the version and completion scripts arrive as errors of ArgumentParser's whose status is 0.
    let code = exitCode(for: error)
    let text = fullMessage(for: error) + "\n"
    if code.isSuccess { finish(.done, output: text, messages: "") }
    if code == .validationFailure { finish(.usage, output: "", messages: text) }
    finish(.failed, output: "", messages: text)
  }

  private static func finish(_ status: ExitStatus, output: String, messages: String) -> Never {
    var status = status
    do {
      if !output.isEmpty { try StandardStream.output.write(output) }
    } catch {
      status = .failed
      StandardStream.messages.tell("\(error)\n")
    }
    if !messages.isEmpty { StandardStream.messages.tell(messages) }
    status.exit()
  }
}
