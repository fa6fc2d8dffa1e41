extension Rational: Codable {
  /// Reads the number from a string such as `5/2`.
  ///
  /// Throws `DecodingError.dataCorrupted` for any other text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Rational(fraction: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text.prefix(40))' is not an exact number: write it as \"5/2\" or \"-3\"")
    }
    self = value
  }

  /// Writes the number as the string ``fractionString``.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(fractionString)
  }
}
