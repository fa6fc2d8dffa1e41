/// How the pool is to be distributed.
public struct AllocationOptions: Sendable, Hashable {
  /// The rule that shares the pool out.
  public var rule: DistributionRule
  /// Whether measures are shared out one by one or pooled by value.
  public var mode: DistributionMode

  /// How long the linear programs of one distribution may take; nil is without limit.
  public var timeLimit: Duration?

  /// Whether the certificate and the first stage's program are kept; the distribution is proven either way.
  public var recordsCertificate: Bool

  public init(
    rule: DistributionRule = .leximin, mode: DistributionMode = .perMeasure, timeLimit: Duration? = nil,
    recordsCertificate: Bool = true
  ) {
    self.rule = rule
    self.mode = mode
    self.timeLimit = timeLimit
    self.recordsCertificate = recordsCertificate
  }
}

/// A rule that shares an insufficient pool out among needs.
public enum DistributionRule: String, Sendable, CaseIterable {
  /// The lowest coverage as high as possible, then the second lowest, and so on; the only rule that knows of closed pairs.
  case leximin
  /// In proportion to need.
  case proportional
  /// Constrained equal awards: equal amounts, nobody above its need.
  case cea
  /// Constrained equal losses: equal shortfalls, nobody below zero.
  case cel
  /// The rule of the contested garment, for any number of claimants (Aumann and Maschler 1985).
  case talmud
}

/// Whether measures are distributed one by one or together.
public enum DistributionMode: String, Sendable, CaseIterable {
  /// Relocations, money and alternative measures each by themselves.
  case perMeasure = "per-measure"
  /// Coverage is counted over all measures in relocation equivalents.
  case value
}
