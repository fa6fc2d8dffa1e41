import CGMP

extension Rational {
  /// The digits that ``init(decimal:)`` reads at most.
  public static let maximumDecimalDigits = 1000

  /// The largest power of ten, either way, that ``init(decimal:)`` reads.
  public static let maximumDecimalExponent = 400

  /// The exact value of a decimal such as `1234.50`, `-0.1` or `1e3`.
  ///
  /// An optional sign, digits with at most one point among them, and an optional power of ten. No spaces, separators,
  /// hexadecimal or names of infinities; bounded in length, so that no text can exhaust memory.
  public init<Text: StringProtocol>(decimal text: Text) throws(DecimalError) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw .empty }
    var scan = DecimalScan(bytes: bytes)
    let parts: DecimalScan.Parts
    do {
      parts = try scan.parse()
    } catch {
      throw Self.decimalError(error, in: text)
    }
    let sign = parts.isNegative ? "-" : ""
    let digits = String(decoding: parts.digits, as: UTF8.self)
    guard let unscaled = Rational(owning: cgmp_from_text(sign + digits, "1")) else {
      throw .missingDigits(text: String(text.prefix(40)))
    }
    self = unscaled.scaled(byPowerOfTen: parts.exponent)
  }

  /// The number times a power of ten.
  func scaled(byPowerOfTen exponent: Int) -> Rational {
    if exponent == 0 { return self }
    let power = Rational.powerOfTen(exponent.magnitude)
    return exponent > 0 ? self * power : self / power
  }

  static func powerOfTen(_ exponent: UInt) -> Rational {
    Rational(owning: cgmp_power_of_ten(exponent)) ?? .one
  }

  private static func decimalError<Text: StringProtocol>(_ failure: DecimalScan.Failure, in text: Text) -> DecimalError
  {
    switch failure {
    case .unexpected(let byte):
      var reached = 0
      var position = 0
      for character in text {
        position += 1
        reached += character.utf8.count
        if reached > byte { return .unexpectedCharacter(character, position: position) }
      }
      return .empty
    case .missingDigits: return .missingDigits(text: String(text.prefix(40)))
    case .tooManyDigits(let count): return .tooManyDigits(count: count)
    case .exponentOutOfRange: return .exponentOutOfRange(text: String(text.prefix(40)))
    }
  }
}
