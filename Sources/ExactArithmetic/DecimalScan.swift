/// Takes a decimal's text apart without any arithmetic on its value.
struct DecimalScan {
  struct Parts {
    var isNegative = false
    var digits: [UInt8] = []
    /// The power of ten by which the digits, read as a whole number, are scaled.
    var exponent = 0
  }

  enum Failure: Error {
    case unexpected(byte: Int)
    case missingDigits
    case tooManyDigits(Int)
    case exponentOutOfRange
  }

  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func parse() throws(Failure) -> Parts {
    var parts = Parts()
    parts.isNegative = takeSign()
    takeDigits(into: &parts.digits)
    if take(UInt8(ascii: ".")) {
      let whole = parts.digits.count
      takeDigits(into: &parts.digits)
      parts.exponent = whole - parts.digits.count
    }
    if parts.digits.isEmpty {
      if index < bytes.count { throw .unexpected(byte: index) }
      throw .missingDigits
    }
    if parts.digits.count > Rational.maximumDecimalDigits { throw .tooManyDigits(parts.digits.count) }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      parts.exponent += try takeExponent()
    }
    if index < bytes.count { throw .unexpected(byte: index) }
    return parts
  }

  private mutating func takeExponent() throws(Failure) -> Int {
    let isNegative = takeSign()
    var digits: [UInt8] = []
    takeDigits(into: &digits)
    if digits.isEmpty {
      if index < bytes.count { throw .unexpected(byte: index) }
      throw .missingDigits
    }
    var value = 0
    for digit in digits {
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
      if value > Rational.maximumDecimalExponent { throw .exponentOutOfRange }
    }
    return isNegative ? -value : value
  }

  private mutating func takeSign() -> Bool {
    if take(UInt8(ascii: "-")) { return true }
    _ = take(UInt8(ascii: "+"))
    return false
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func takeDigits(into digits: inout [UInt8]) {
    while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") {
      digits.append(bytes[index])
      index += 1
    }
  }
}
