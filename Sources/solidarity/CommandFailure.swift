import CycleData
import CycleReport
import LinearProgramming
import PledgeTesting
import PoolAllocation
import SolidarityLaw

/// The end of a command that did not do what was asked: a status and what to tell the user.
struct CommandFailure: Error {
  let status: ExitStatus
  /// What is wrong and how to mend it, one entry a finding.
  let messages: [String]

  init(_ status: ExitStatus, _ messages: [String]) {
    self.status = status
    self.messages = messages
  }

  init(_ status: ExitStatus, _ message: String) {
    self.init(status, [message])
  }

  /// The messages as lines.
  var text: String {
    messages.map { $0 + "\n" }.joined()
  }
}

extension CommandFailure {
  /// Wishes, or a share that binds, that cannot be had; the answer itself says why.
  static let wishes = CommandFailure(
    .infeasible,
    "Not everything that is asked of the distribution can be had; the answer says why and what would be enough.")

  /// The failure that an error of a module stands for; nil for errors of the argument parser, which knows its own.
  init?(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as CycleInputError: self.init(.wrongInput, error.findings.map(\.description))
    case let error as ScenarioError: self.init(.usage, error.description)
    case let error as PlanError: self.init(ExitStatus(error), error.description)
    case let error as AllocationError: self.init(ExitStatus(error.kind), error.description)
    case let error as WeightedKeyError: self.init(.wrongInput, error.messages)
    case let error as CycleWritingError: self.init(ExitStatus(error), error.description)
    case let error as ReportError: self.init(ExitStatus(error), error.description)
    case let error as SolveError: self.init(.failed, error.description)
    case let error as ModelFileError: self.init(.failed, error.description)
    case let error as SweepError: self.init(ExitStatus(error.kind), error.description)
    case let error as SweepPlanError: self.init(.usage, error.description)
    case let error as WriteError: self.init(.failed, error.description)
    default: return nil
    }
  }
}

extension ExitStatus {
  /// The status of a distribution that cannot be given.
  init(_ kind: AllocationError.Kind) {
    switch kind {
    case .input: self = .wrongInput
    case .infeasible: self = .infeasible
    case .failure: self = .failed
    }
  }
}

extension ExitStatus {
  /// The status of a cycle folder that cannot be written.
  init(_ error: CycleWritingError) {
    switch error {
    case .exists: self = .wrongInput
    case .notADecimal, .refused: self = .failed
    }
  }
}

extension ExitStatus {
  /// The status of a report that cannot be written.
  init(_ error: ReportError) {
    switch error {
    case .foreignFiles, .notADirectory, .insideCycle, .unreadableInput, .changedInput: self = .wrongInput
    case .fileSystem, .template, .tooManyRows, .noBrowser, .printing: self = .failed
    }
  }
}

extension ExitStatus {
  /// The status of a plan that cannot be drawn up.
  init(_ error: PlanError) {
    switch error {
    case .unknownState, .scenario: self = .usage
    case .notBound, .shareNotKnown: self = .wrongInput
    case .notProven: self = .failed
    }
  }
}

extension ExitStatus {
  /// The status of a sweep that cannot be run, or not be put together.
  init(_ kind: SweepError.Kind) {
    switch kind {
    case .usage: self = .usage
    case .input: self = .wrongInput
    case .failure: self = .failed
    }
  }
}
