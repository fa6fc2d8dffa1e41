/// A number as a spreadsheet holds it: in binary floating point, shown with the digits of its decimal.
struct SheetNumber: Equatable {
  let value: Double
  /// How many digits stand after the decimal point.
  let fractionDigits: Int

  /// The most significant digits that floating point gives back as they were.
  static let mostDigits = 15

  /// The number that a decimal stands for; nil where it is none, or has more digits than a spreadsheet keeps.
  init?(_ text: String) {
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(SheetNumber.isDigit) })
    else { return nil }
    let digits = parts.joined().drop { $0 == "0" }
    guard digits.utf8.count <= SheetNumber.mostDigits, let value = Double(text) else { return nil }
    self.value = value
    fractionDigits = parts.count == 2 ? parts[1].utf8.count : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
