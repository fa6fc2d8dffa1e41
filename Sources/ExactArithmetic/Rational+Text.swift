import CGMP

extension Rational: CustomStringConvertible {
  /// The digits that ``init(fraction:)`` reads at most on either side of the stroke.
  public static let maximumFractionDigits = 100_000

  /// The number written as `5/2`, or as `-3` where it is whole; `nil` for anything else.
  ///
  /// Strict: an optional minus, digits, and optionally `/` with digits that are not all zero. No plus sign, no spaces and no
  /// decimal point. It need not be in lowest terms.
  public init?<Text: StringProtocol>(fraction text: Text) {
    let bytes = Array(text.utf8)
    let stroke = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
    let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
    guard start <= stroke, Self.areDigits(bytes[start..<stroke]) else { return nil }
    var denominator = "1"
    if stroke < bytes.count {
      let digits = bytes[(stroke + 1)...]
      guard Self.areDigits(digits) else { return nil }
      denominator = String(decoding: digits, as: UTF8.self)
    }
    let numerator = String(decoding: bytes[..<stroke], as: UTF8.self)
    guard let value = Rational(owning: cgmp_from_text(numerator, denominator)) else { return nil }
    self = value
  }

  private static func areDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.count <= maximumFractionDigits
      && bytes.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  /// The numerator's decimal digits, with a minus where the number is negative.
  public var numeratorString: String {
    if big == nil { return String(smallNumerator) }
    return withFraction { Self.text(cgmp_numerator_text($0)) }
  }

  /// The denominator's decimal digits.
  public var denominatorString: String {
    if big == nil { return String(smallDenominator) }
    return withFraction { Self.text(cgmp_denominator_text($0)) }
  }

  /// The number as `p/q` in lowest terms, without `/1` where it is whole.
  public var fractionString: String {
    isInteger ? numeratorString : numeratorString + "/" + denominatorString
  }

  /// The number as ``fractionString``.
  public var description: String {
    fractionString
  }

  /// The decimal with `significantDigits` digits from the first that is not zero, a half going to the even digit.
  ///
  /// Whole digits are never dropped, trailing zeros after the point always are, and no power of ten is written.
  public func decimalString(significantDigits: Int = 10) -> String {
    let value = magnitude
    let whole = value.floor()
    let fractionDigits: Int
    if !whole.isZero {
      fractionDigits = max(0, significantDigits - whole.numeratorString.utf8.count)
    } else if value.isZero {
      return "0"
    } else {
      fractionDigits = value.leadingZerosAfterPoint + max(1, significantDigits)
    }
    return Rational.withoutTrailingZeros(decimalString(fractionDigits: fractionDigits, rounding: .nearestEven))
  }

  private static func withoutTrailingZeros(_ decimal: String) -> String {
    guard decimal.utf8.contains(UInt8(ascii: ".")) else { return decimal }
    var text = decimal
    while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
    if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
    return text
  }

  /// The decimal with as many digits after the point as the number has, at most eighteen, as people write it.
  ///
  /// A number with more is the nearest such decimal, a half going to the even digit.
  public var plainDecimal: String {
    if isInteger { return numeratorString }
    return Rational.withoutTrailingZeros(decimalString(fractionDigits: 18, rounding: .nearestEven))
  }

  /// The decimal with exactly `fractionDigits` digits after the point (none, and no point, for zero or fewer).
  ///
  /// Rounding is by `rounding` on the signed number; a result of zero carries no sign.
  public func decimalString(fractionDigits: Int, rounding: RoundingRule) -> String {
    let places = max(0, fractionDigits)
    let scaled = scaled(byPowerOfTen: places).rounded(rounding)
    let sign = scaled.isNegative ? "-" : ""
    var digits = scaled.magnitude.numeratorString
    if places == 0 { return sign + digits }
    let missing = places + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    return sign + digits.dropLast(places) + "." + digits.suffix(places)
  }

  /// For a number between 0 and 1: the zeros between the point and the first other digit.
  private var leadingZerosAfterPoint: Int {
    // The lengths of the two parts leave one of two counts; one comparison decides.
    let estimate = max(0, denominatorString.utf8.count - numeratorString.utf8.count - 1)
    return scaled(byPowerOfTen: estimate + 1) < .one ? estimate + 1 : estimate
  }

  private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    guard let pointer else { return "" }
    defer { cgmp_free_text(pointer) }
    return String(cString: pointer)
  }
}
