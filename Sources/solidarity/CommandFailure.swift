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
  /// The failure that an error of a module stands for.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    default: self.init(.failed, "\(error)")
    }
  }
}
