public import ExactArithmetic

/// A row of `indicators.csv`, with SDMX-CSV's names: one observation.
public struct IndicatorRecord: Hashable, Sendable {
  /// `REF_AREA`: a State or an aggregate such as `EU27_2020`.
  public var area: String
  /// `INDICATOR`: the name of the series.
  public var indicator: String
  /// `TIME_PERIOD` as written: `2025`, `2025-Q3`, `2025-07`.
  public var period: String
  /// `OBS_VALUE`; nil is not known.
  public var value: Rational?
  /// `UNIT_MEASURE`, as written.
  public var unit: String
  /// `OBS_STATUS`: the observation's flags.
  public var status: String
  /// Where the row stands.
  public var provenance: Provenance

  /// Creates the record from its fields.
  public init(
    area: String,
    indicator: String,
    period: String,
    value: Rational?,
    unit: String,
    status: String,
    provenance: Provenance
  ) {
    self.area = area
    self.indicator = indicator
    self.period = period
    self.value = value
    self.unit = unit
    self.status = status
    self.provenance = provenance
  }
}
