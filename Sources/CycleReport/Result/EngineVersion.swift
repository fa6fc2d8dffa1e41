/// Which program gave a result.
public struct EngineVersion: Sendable, Hashable {
  public var name: String
  public var version: String
  /// The version of GLPK that solved the linear programs.
  public var glpk: String

  public init(name: String = "solidarity", version: String, glpk: String) {
    self.name = name
    self.version = version
    self.glpk = glpk
  }
}
