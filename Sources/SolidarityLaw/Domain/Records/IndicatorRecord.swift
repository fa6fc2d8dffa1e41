public import ExactArithmetic

/// A row of `indicators.csv`, with SDMX-CSV's names: one observation.
public struct IndicatorRecord: Hashable, Sendable {
  /// `REF_AREA`: a State or an aggregate such as `EU27_2020`.
  public var area: String
  public var indicator: String
  /// `TIME_PERIOD` as written: `2025`, `2025-Q3`, `2025-07`.
  public var period: String
  public var value: Rational?
  public var unit: String
  /// `OBS_STATUS`: the observation's flags.
  public var status: String
  public var provenance: Provenance

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
