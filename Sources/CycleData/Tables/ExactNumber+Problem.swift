extension ExactNumber {
  /// Why a text is not the number that it should be; the words are only put together where they are read.
  struct Problem: Error {
    enum Kind {
      case notANumber
      case outOfRange
      case negative
      case fractionOfAPerson
      case fractionOfACent
      case ambiguousSeparator
      case percentageOutOfRange
      case notAnExtent
    }

    let kind: Kind
    let text: String

    init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }

    var code: FindingCode {
      switch kind {
      case .notANumber: .notANumber
      case .outOfRange, .negative, .percentageOutOfRange: .numberOutOfRange
      case .fractionOfAPerson: .fractionOfAPerson
      case .fractionOfACent: .fractionOfACent
      case .ambiguousSeparator: .ambiguousSeparator
      case .notAnExtent: .notAnExtent
      }
    }

    var message: String {
      switch kind {
      case .notANumber: "\(quoted(text)) is not a decimal number"
      case .outOfRange: "\(quoted(text)) is out of range"
      case .negative: "\(quoted(text)) is negative"
      case .fractionOfAPerson: "\(quoted(text)) counts persons but is not whole"
      case .fractionOfACent: "\(quoted(text)) has a fraction of a cent"
      case .ambiguousSeparator: "\(quoted(text)) may be thousands or a decimal"
      case .percentageOutOfRange: "\(quoted(text)) is not between 0 % and 100 %"
      case .notAnExtent: "\(quoted(text)) is no extent of a deduction"
      }
    }

    var remedy: String {
      switch kind {
      case .notANumber: hint
      case .outOfRange: "Numbers lie between -10^18 and 10^18 and have at most 18 digits after the point."
      case .negative: "Write zero or more, or leave the cell empty where it is not known."
      case .fractionOfAPerson: "Write a whole number without thousands separators."
      case .fractionOfACent: "Write at most two decimals."
      case .ambiguousSeparator:
        "Write \(text.filter { $0 != "." }) or \(decimal), whichever is meant: "
          + "the point is the decimal point, and thousands are not separated."
      case .percentageOutOfRange: "A deduction takes off at most the whole."
      case .notAnExtent: DeductionExtentText.remedy
      }
    }

    /// A text such as `21.000` or `21.125`, written so that it is not asked about again.
    private var decimal: String {
      text.hasSuffix(".000") ? String(text.dropLast(4)) : text + "0"
    }

    private var hint: String {
      switch text.lowercased() {
      case "nan", ".nan", "na", "n/a", "null", "nil", "none", "-", "–", ":", "?", "unknown":
        return "Leave the value empty where it is not known."
      case "inf", ".inf", "-inf", "-.inf", "+inf", "infinity", "-infinity":
        return "Write a finite number."
      default: break
      }
      if text.hasSuffix("%") {
        return "Write the number without a percent sign, as a part of one where a share is meant."
      }
      return "Write digits with a decimal point and no thousands separators, such as 1234.50."
    }
  }
}
