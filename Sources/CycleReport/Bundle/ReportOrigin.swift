/// How a report was asked for, kept in its directory so that it can be asked for again.
public struct ReportOrigin: Sendable {
  /// The name of the cycle's folder.
  public var name: String
  /// The options of `report` that bear on what is written, in a fixed order, with folders named as in the report's directory.
  public var arguments: [String]

  public init(name: String, arguments: [String]) {
    self.name = name
    self.arguments = arguments
  }
}
