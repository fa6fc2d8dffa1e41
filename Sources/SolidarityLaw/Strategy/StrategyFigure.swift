public import ExactArithmetic

/// A row of `strategy_figures.csv`: a figure that the five-year strategy rests on.
public struct StrategyFigure: Hashable, Sendable {
  /// The row's own name, such as `F-04`.
  public var id: String
  /// What the figure is, as recorded.
  public var figure: String
  /// The value in its unit; nil where it is not known.
  public var value: Rational?
  /// The unit, as recorded.
  public var unit: String
  /// The time that the figure is about, as recorded.
  public var period: String
  /// Whose figure it is, as recorded.
  public var origin: String
  /// The section of the strategy.
  public var section: String
  public var provenance: Provenance

  public init(
    id: String, figure: String, value: Rational?, unit: String, period: String, origin: String, section: String,
    provenance: Provenance
  ) {
    self.id = id
    self.figure = figure
    self.value = value
    self.unit = unit
    self.period = period
    self.origin = origin
    self.section = section
    self.provenance = provenance
  }
}
