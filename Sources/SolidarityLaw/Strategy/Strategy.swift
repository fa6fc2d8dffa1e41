/// The European Asylum and Migration Management Strategy as a folder records it (Article 8).
public struct Strategy: Sendable {
  /// The folder's name, such as `strategy-2026-2030`.
  public var name: String
  public var actions: [StrategyAction]
  public var figures: [StrategyFigure]
  /// Title, licences and sources of `datapackage.json`, where present.
  public var package: PackageInformation?
  /// The files that were read, with the SHA-256 of each, by path in byte order.
  public var inputs: [InputFile]

  public init(
    name: String, actions: [StrategyAction], figures: [StrategyFigure] = [], package: PackageInformation? = nil,
    inputs: [InputFile] = []
  ) {
    self.name = name
    self.actions = actions
    self.figures = figures
    self.package = package
    self.inputs = inputs
  }
}
