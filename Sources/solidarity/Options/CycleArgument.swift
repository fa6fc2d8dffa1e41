import ArgumentParser

/// The folder of the cycle.
struct CycleArgument: ParsableArguments {
  /// Where the cycle stands when none is named.
  static let standard = "Inputs/2026"

  @Argument(
    help: ArgumentHelp("The folder of the cycle.", valueName: "cycle"), completion: .directory)
  var path = CycleArgument.standard
}
