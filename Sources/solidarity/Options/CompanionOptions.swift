import ArgumentParser
import CycleData
import CycleReport
import Foundation
import SolidarityLaw

/// What a report can stand beside: the five-year strategy, and the cycle of the year before.
struct CompanionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the five-year strategy to follow up. (default: what cycle.yaml names)", valueName: "dir"),
    completion: .directory)
  var strategy: String?

  @Option(
    help: ArgumentHelp("The folder of the previous cycle, to compare year on year.", valueName: "dir"),
    completion: .directory)
  var previous: String?

  func validate() throws {
    if strategy == "" { throw ValidationError("--strategy: name a folder.") }
    if previous == "" { throw ValidationError("--previous: name a folder.") }
  }

  /// Completes a result, and gives the folders that were read for it.
  ///
  /// - Parameters:
  ///   - path: the folder of the cycle, from which `cycle.yaml` names the strategy's.
  ///   - isRebuild: whether a report is built again, for which only its own copies count.
  /// - Throws: ``CycleInputError`` for a folder that was named on the command line and cannot be read.
  func complete(
    _ result: inout CycleResult, at path: String, with options: ComputeOptions, isRebuild: Bool
  ) throws -> [InputFolder] {
    var folders: [InputFolder] = []
    let named = isRebuild ? nil : CompanionOptions.place(result.cycle.strategyFolder, from: path)
    if let folder = strategy ?? named {
      if strategy == nil, !FileManager.default.fileExists(atPath: folder) {
        StandardStream.messages.tell(
          "\(path)/cycle.yaml names the strategy \(folder), which is not there; the report goes without its follow-up.\n"
        )
      } else {
        let reading = try StrategyFolder.read(at: folder)
        if !isRebuild { for finding in reading.findings { StandardStream.messages.tell("\(finding)\n") } }
        result.strategy = reading.strategy
        folders.append(InputFolder(name: "strategy", path: folder, files: reading.strategy.inputs))
      }
    }
    if let previous {
      let cycle = try CycleFolder.read(at: previous).cycle
      result.previous = Assessor(assume: options.assumption).assess(try options.readings(appliedTo: cycle))
      folders.append(InputFolder(name: "previous", path: previous, files: cycle.inputs))
    }
    return folders
  }

  /// A folder that `cycle.yaml` names, seen from where the program runs.
  private static func place(_ folder: String?, from cycle: String) -> String? {
    guard let folder, !folder.isEmpty else { return nil }
    return folder.hasPrefix("/") ? folder : cycle + "/" + folder
  }
}
