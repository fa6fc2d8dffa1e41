import ArgumentParser
import CycleReport

/// A report directory built again from itself: its own copy of the inputs, and the options that it keeps.
struct ReportRebuild {
  let check: BundleCheck

  /// Reads what a directory says of itself.
  ///
  /// - Throws: ``CommandFailure`` where it holds no report that can be built again.
  init(directory: String) throws {
    let check: BundleCheck?
    do {
      check = try BundleCheck(directory: directory)
    } catch {
      throw CommandFailure(.wrongInput, "\(directory): \(error)")
    }
    guard let check else {
      throw CommandFailure(
        .wrongInput,
        "\(directory): there is no bundle.json in it, so no report. Name a directory that `solidarity report` wrote.")
    }
    self.check = check
  }

  /// What is not the same after building the report again, one sentence a file; empty where everything is.
  ///
  /// - Parameter options: options to build it with instead of those that it keeps; nil for its own.
  func findings(with options: ComputeOptions?) throws -> [String] {
    var command: ReportCommand
    do {
      command = try ReportCommand.parse(check.record.arguments)
    } catch {
      throw CommandFailure(
        .wrongInput,
        "\(check.directory): its options are none of this program's: \(ReportCommand.message(for: error)). Verify it with the version that wrote it."
      )
    }
    command.cycle.path = check.inputs
    command.companions.strategy = check.folder("strategy")
    command.companions.previous = check.folder("previous")
    if let options { command.options = options }
    let run = try command.computed(name: check.record.name)
    return check.findings(try run.files(), by: Computation.engine)
  }
}
