/// Whole numbers with decimal digits worked as on paper: slow, and independent of what it checks.
struct SchoolbookInteger: Equatable {
  var isNegative: Bool
  /// Decimal digits, the units first, no leading zeros; empty for zero.
  var digits: [Int]

  init(_ text: String) {
    isNegative = text.hasPrefix("-")
    digits = text.drop { $0 == "-" }.reversed().map { $0.wholeNumberValue ?? 0 }
    tidy()
  }

  private init(isNegative: Bool, digits: [Int]) {
    self.isNegative = isNegative
    self.digits = digits
    tidy()
  }

  private mutating func tidy() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { isNegative = false }
  }

  private static func compare(_ a: [Int], _ b: [Int]) -> Int {
    if a.count != b.count { return a.count < b.count ? -1 : 1 }
    for index in a.indices.reversed() where a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
    return 0
  }

  private static func add(_ a: [Int], _ b: [Int]) -> [Int] {
    var result: [Int] = []
    var carry = 0
    for index in 0..<max(a.count, b.count) {
      let sum = (index < a.count ? a[index] : 0) + (index < b.count ? b[index] : 0) + carry
      result.append(sum % 10)
      carry = sum / 10
    }
    return carry > 0 ? result + [carry] : result
  }

  private static func subtract(_ a: [Int], _ b: [Int]) -> [Int] {
    var result: [Int] = []
    var borrow = 0
    for index in a.indices {
      var digit = a[index] - (index < b.count ? b[index] : 0) - borrow
      borrow = digit < 0 ? 1 : 0
      if digit < 0 { digit += 10 }
      result.append(digit)
    }
    return result
  }

  static func + (a: Self, b: Self) -> Self {
    if a.isNegative == b.isNegative { return Self(isNegative: a.isNegative, digits: add(a.digits, b.digits)) }
    return compare(a.digits, b.digits) >= 0
      ? Self(isNegative: a.isNegative, digits: subtract(a.digits, b.digits))
      : Self(isNegative: b.isNegative, digits: subtract(b.digits, a.digits))
  }

  static prefix func - (a: Self) -> Self {
    Self(isNegative: !a.isNegative, digits: a.digits)
  }

  static func * (a: Self, b: Self) -> Self {
    var result = Array(repeating: 0, count: a.digits.count + b.digits.count + 1)
    for (i, x) in a.digits.enumerated() {
      for (j, y) in b.digits.enumerated() {
        var position = i + j
        result[position] += x * y
        while result[position] > 9 {
          result[position + 1] += result[position] / 10
          result[position] %= 10
          position += 1
        }
      }
    }
    return Self(isNegative: a.isNegative != b.isNegative, digits: result)
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    let order = compare(a.digits, b.digits)
    return a.isNegative ? order > 0 : order < 0
  }

  /// The remainder of |self| by |divisor|, by long division digit by digit.
  func remainder(by divisor: Self) -> Self {
    var rest: [Int] = []
    for digit in digits.reversed() {
      rest.insert(digit, at: 0)
      while rest.last == 0 { rest.removeLast() }
      while Self.compare(rest, divisor.digits) >= 0 {
        rest = Self.subtract(rest, divisor.digits)
        while rest.last == 0 { rest.removeLast() }
      }
    }
    return Self(isNegative: false, digits: rest)
  }

  /// Euclid's algorithm on the magnitudes.
  static func greatestCommonDivisor(_ a: Self, _ b: Self) -> Self {
    var (x, y) = (a, b)
    while !y.digits.isEmpty { (x, y) = (y, x.remainder(by: y)) }
    return Self(isNegative: false, digits: x.digits)
  }
}
