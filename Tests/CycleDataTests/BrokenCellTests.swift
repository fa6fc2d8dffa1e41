import CycleData
import Testing

/// A folder with one thing wrong in it, and the findings it must give, word for word.
struct BrokenFolder: CustomTestStringConvertible, Sendable {
  let changes: [String: String?]
  let code: FindingCode
  var findings: [String]

  init(_ file: String, _ text: String?, _ code: FindingCode, _ findings: String...) {
    self.changes = [file: text]
    self.code = code
    self.findings = findings
  }

  /// A table of the good folder with one line (counted from 1, the header being the first) replaced.
  init(_ file: String, line: Int, _ replacement: String, _ code: FindingCode, _ findings: String...) {
    var lines = (GoodFolder.files[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[line - 1] = replacement
    self.changes = [file: lines.joined(separator: "\n")]
    self.code = code
    self.findings = findings
  }

  var testDescription: String { findings.first ?? code.rawValue }

  func check() throws {
    let found = try TestFolder(changing: changes).findings()
    #expect(found.map(\.description) == findings)
    #expect(found.contains { $0.code == code })
  }
}

private let codes = "BE BG CZ DK DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE IS LI NO CH"

@Suite("What is wrong with a cell, with its row and column")
struct BrokenCellTests {
  @Test(arguments: BrokenFolder.states) func states(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.words) func words(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.numbers) func numbers(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.knowledge) func knowledge(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.dates) func dates(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.deductions) func deductions(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.pairs) func pairs(_ folder: BrokenFolder) throws { try folder.check() }
}

extension BrokenFolder {
  private static func pledgeOf(_ state: String, _ remedy: String) -> BrokenFolder {
    BrokenFolder(
      "pledges.csv", line: 3, "\(state),financial,9260000,EUR,reported,,2,press", .unknownState,
      "pledges.csv:3:1: unknown Member State code '\(state)'. \(remedy)")
  }

  static let states: [BrokenFolder] = [
    pledgeOf("GR", "Eurostat's code for Greece is 'EL'."),
    pledgeOf("GRC", "Eurostat's code for Greece is 'EL'."),
    pledgeOf("UK", "The United Kingdom left the Union on 31 January 2020 and is not part of the cycle."),
    pledgeOf("GB", "The United Kingdom left the Union on 31 January 2020 and is not part of the cycle."),
    pledgeOf("de", "Codes are in capital letters: 'DE'."),
    pledgeOf("Germany", "Its code is 'DE'."),
    pledgeOf("DEU", "Its code is 'DE'."),
    pledgeOf("Czech Republic", "Its code is 'CZ'."),
    pledgeOf("Germny", "If Germany is meant, its code is 'DE'."),
    pledgeOf("x001", "Invented States are written with a capital X, such as 'X001'."),
    pledgeOf("X000", "Use Eurostat's two-letter codes: \(codes)."),
    pledgeOf("ZZ", "Use Eurostat's two-letter codes: \(codes)."),
    BrokenFolder(
      "pledges.csv", line: 3, "X001,financial,9260000,EUR,reported,,2,press", .unknownState,
      "pledges.csv:3:1: the code 'X001' stands for an invented State. "
        + "Only a cycle with 'synthetic: true' in cycle.yaml has them."),
    BrokenFolder(
      "pledges.csv", line: 3, "PL,financial,9260000,EUR,reported,,2,press", .undeclaredState,
      "pledges.csv:3:1: the State 'PL' has no row in states.csv. Add one there."),
    BrokenFolder(
      "pledges.csv", line: 3, ",financial,9260000,EUR,reported,,2,press", .missingValue,
      "pledges.csv:3:1: 'state' is empty. Write a Member State's code, such as DE."),
    BrokenFolder(
      "states.csv", line: 6, "NO,yes,5550203,2024,447000,2024,,,,,EFTA", .neverBound,
      "states.csv:6:2: Part IV of Regulation (EU) 2024/1351 does not bind NO. "
        + "Write no; its contributions are counted all the same."),
    BrokenFolder(
      "states.csv", line: 5, "DE,yes,5351681,2024,562800,2024,,,463,9260000,press", .repeatedRow,
      "states.csv:5:1: line 2 already gives this state (DE). Keep one of the two rows.",
      "statuses.csv:5:1: the State 'IE' has no row in states.csv. Add one there.",
      "pledges.csv:3:1: the State 'IE' has no row in states.csv. Add one there.",
      "deductions.csv:3:1: the State 'IE' has no row in states.csv. Add one there.",
      "implementation.csv:3:1: the State 'IE' has no row in states.csv. Add one there.",
      "credits.csv:2:1: the State 'IE' has no row in states.csv. Add one there.",
      "crisis_pledges.csv:2:1: the State 'IE' has no row in states.csv. Add one there."),
  ]

  static let words: [BrokenFolder] = [
    BrokenFolder(
      "pledges.csv", line: 3, "IE,finnancial,9260000,EUR,reported,,2,press", .unknownWord,
      "pledges.csv:3:2: 'finnancial' is no 'measure'. Did you mean 'financial'?"),
    BrokenFolder(
      "pledges.csv", line: 3, "IE,money,9260000,EUR,reported,,2,press", .unknownWord,
      "pledges.csv:3:2: 'money' is no 'measure'. Write one of: relocation, financial, alternative."),
    BrokenFolder(
      "pledges.csv", line: 3, "IE,,9260000,EUR,reported,,2,press", .missingValue,
      "pledges.csv:3:2: 'measure' is empty. Write one of: relocation, financial, alternative."),
    BrokenFolder(
      "statuses.csv", line: 3, "DE,risky,,,2025/2323", .unknownWord,
      "statuses.csv:3:2: 'risky' is no 'status'. Did you mean 'risk'?"),
    BrokenFolder(
      "statuses.csv", line: 3, "DE,calm,,,2025/2323", .unknownWord,
      "statuses.csv:3:2: 'calm' is no 'status'. "
        + "Write one of: pressure, risk, significant, claims_pressure, claims_significant."),
    BrokenFolder(
      "statuses.csv", line: 3, "DE,risk,true,maybe,2025/2323", .unknownWord,
      "statuses.csv:3:3: 'true' is neither yes nor no. Did you mean 'yes'?",
      "statuses.csv:3:4: 'maybe' is neither yes nor no. Write yes or no."),
    BrokenFolder(
      "states.csv", line: 6, "NO,,,,,,,,,,EFTA", .missingValue,
      "states.csv:6:2: 'bound' is empty. Write yes or no."),
    BrokenFolder(
      "pledges.csv", line: 2, "DE,relocation,4555,persons,recorded,offset,1,act", .unknownWord,
      "pledges.csv:2:6: 'offset' is no 'through'. Did you mean 'offsets'?"),
    BrokenFolder(
      "pledges.csv", line: 3, "IE,financial,9260000,EUR,reported,offsets,2,press", .throughWithoutRelocation,
      "pledges.csv:3:6: a financial pledge cannot be met through offsets. "
        + "Leave the cell empty: Article 63(2) concerns relocation pledges only."),
    BrokenFolder(
      "access.csv", line: 3, "FR,60,,accept,decision", .unknownWord,
      "access.csv:3:2: '60' is no 'route'. Write one of: 58, 59.",
      "access.csv:3:4: 'accept' is no 'outcome'. Did you mean 'accepted'?"),
    BrokenFolder(
      "implementation.csv", line: 3, "IE,EL,financial,2026-08,500000,EUR,implemented,63(3),note", .basisWithoutOffset,
      "implementation.csv:3:8: a financial measure has no basis in Article 63. "
        + "Leave the cell empty: only responsibility offsets have one."),
    BrokenFolder(
      "events.csv", line: 3, "2026-06-15,party,EL,,notice", .unknownWord,
      "events.csv:3:2: 'party' is no 'kind'. Write one of: report, decision, proposal, forum, act, notification, "
        + "deductionRequest, deductionAct, technicalForum, confirmation, other."),
    BrokenFolder(
      "indicators.csv", line: 2, "EL,,,68995,PER,,Eurostat", .missingValue,
      "indicators.csv:2:2: 'INDICATOR' is empty. Name what is counted.",
      "indicators.csv:2:3: 'TIME_PERIOD' is empty. Write a year, quarter or month: 2025, 2025-Q3, 2025-07."),
    BrokenFolder(
      "indicators.csv", line: 2, "EL,ASY_APP,2025-Q5,68995,PER,,Eurostat", .periodMalformed,
      "indicators.csv:2:3: warning: '2025-Q5' is no period that SDMX knows. "
        + "Write a year, half-year, quarter, month, week or day: 2025, 2025-S1, 2025-Q3, 2025-07, 2025-W09."),
  ]

  private static func pledge(of amount: String, _ code: FindingCode, _ finding: String) -> BrokenFolder {
    BrokenFolder(
      "pledges.csv", line: 2, "DE,relocation,\(amount),persons,recorded,,1,act", code, "pledges.csv:2:3: \(finding)")
  }

  private static let decimal = "Write digits with a decimal point and no thousands separators, such as 1234.50."

  static let numbers: [BrokenFolder] = [
    pledge(of: "\"4,555\"", .notANumber, "'4,555' is not a decimal number. \(decimal)"),
    pledge(of: "4 555", .notANumber, "'4 555' is not a decimal number. \(decimal)"),
    pledge(of: "0x1F", .notANumber, "'0x1F' is not a decimal number. \(decimal)"),
    pledge(of: "1_000", .notANumber, "'1_000' is not a decimal number. \(decimal)"),
    pledge(of: "1e", .notANumber, "'1e' is not a decimal number. \(decimal)"),
    pledge(of: "NaN", .notANumber, "'NaN' is not a decimal number. Leave the value empty where it is not known."),
    pledge(of: "-Infinity", .notANumber, "'-Infinity' is not a decimal number. Write a finite number."),
    pledge(
      of: "50%", .notANumber,
      "'50%' is not a decimal number. "
        + "Write the number without a percent sign, as a part of one where a share is meant."),
    pledge(
      of: "-1", .numberOutOfRange,
      "'-1' is negative. Write zero or more, or leave the cell empty where it is not known."),
    pledge(
      of: "1e400", .numberOutOfRange,
      "'1e400' is out of range. Numbers lie between -10^18 and 10^18 and have at most 18 digits after the point."),
    pledge(
      of: "1e999999999999999999999", .numberOutOfRange,
      "'1e999999999999999999999' is out of range. "
        + "Numbers lie between -10^18 and 10^18 and have at most 18 digits after the point."),
    pledge(
      of: "0.0000000000000000001", .numberOutOfRange,
      "'0.0000000000000000001' is out of range. "
        + "Numbers lie between -10^18 and 10^18 and have at most 18 digits after the point."),
    pledge(
      of: "12.5", .fractionOfAPerson,
      "'12.5' counts persons but is not whole. Write a whole number without thousands separators."),
    pledge(
      of: "4.000", .ambiguousSeparator,
      "'4.000' may be thousands or a decimal. "
        + "Write 4000 or 4, whichever is meant: the point is the decimal point, and thousands are not separated."),
    BrokenFolder(
      "pledges.csv", line: 3, "IE,financial,926.125,EUR,reported,,2,press", .ambiguousSeparator,
      "pledges.csv:3:3: '926.125' may be thousands or a decimal. "
        + "Write 926125 or 926.1250, whichever is meant: the point is the decimal point, and thousands are not separated."
    ),
    BrokenFolder(
      "pledges.csv", line: 3, "IE,financial,9260000.0001,EUR,reported,,2,press", .fractionOfACent,
      "pledges.csv:3:3: '9260000.0001' has a fraction of a cent. Write at most two decimals."),
    BrokenFolder(
      "pledges.csv", line: 2, "DE,relocation,4555,EUR,recorded,,1,act", .wrongUnit,
      "pledges.csv:2:4: the unit 'EUR' does not fit the measure. Relocations and offsets are counted in persons."),
    BrokenFolder(
      "pledges.csv", line: 3, "IE,financial,9.26,MEUR,reported,,2,press", .wrongUnit,
      "pledges.csv:3:4: the unit 'MEUR' does not fit the measure. "
        + "Money is counted in EUR, not in thousands or millions."),
    BrokenFolder(
      "pledges.csv", line: 3, "IE,cash,9.26,MEUR,reported,,2,press", .wrongUnit,
      "pledges.csv:3:2: 'cash' is no 'measure'. Write one of: relocation, financial, alternative.",
      "pledges.csv:3:4: unknown unit 'MEUR'. Write persons or EUR."),
    BrokenFolder(
      "draws.csv", line: 2, "2026-07-01,EL,relocation,,,forum", .missingValue,
      "draws.csv:2:4: 'amount' is empty. Write a number; leave the row out where nothing is known.",
      "draws.csv:2:5: 'unit' is empty. Write persons."),
    BrokenFolder(
      "pledges.csv", line: 3, "IE,financial,9260000,EUR,reported,,2.5,press", .numberOutOfRange,
      "pledges.csv:3:7: '2.5' is no round. Write a whole number from 0 to 1000."),
    BrokenFolder(
      "states.csv", line: 6, "NO,no,5550203,24,447000,202x,,,,,EFTA", .numberOutOfRange,
      "states.csv:6:4: '24' is no year. Write a whole number from 1900 to 2200.",
      "states.csv:6:6: '202x' is no year. Write a whole number from 1900 to 2200."),
    BrokenFolder(
      "states.csv", line: 6, "NO,no,,,,,,21.689,,,EFTA", .numberOutOfRange,
      "states.csv:6:8: '21.689' is no share between 0 and 1. Write a part of one: 0.25 for 25 %."),
    BrokenFolder(
      "offset_requests.csv", line: 2, "DE,EL,300,2026-08-01,301,letter", .numberOutOfRange,
      "offset_requests.csv:2:5: 301 accepted of 300 requested. "
        + "A State accepts at most what is requested (Article 69(2))."),
    BrokenFolder(
      "offset_requests.csv", line: 2, "DE,EL,,2026-08-01,,letter", .missingValue,
      "offset_requests.csv:2:3: 'requested' is empty. Write a number; leave the row out where nothing is known."),
  ]

  static let knowledge: [BrokenFolder] = [
    BrokenFolder(
      "pledges.csv", line: 5, "FR,relocation,12,persons,unknown,,,press", .amountWithoutKnowledge,
      "pledges.csv:5:3: the amount is said to be unknown but is '12'. "
        + "Leave it empty, or say whether it is recorded, reported or assumed."),
    BrokenFolder(
      "pledges.csv", line: 5, "FR,relocation,,persons,recorded,,,press", .missingAmount,
      "pledges.csv:5:3: the amount is empty but 'knowledge' says recorded. Write the amount, or the word unknown."),
    BrokenFolder(
      "needs.csv", line: 3, "EL,financial,100,,,notice", .missingValue,
      "needs.csv:3:4: 'unit' is empty. Write EUR."),
    BrokenFolder(
      "needs.csv", line: 3, "EL,relocation,,,unknown,notice", .repeatedRow,
      "needs.csv:3:1: line 2 already gives this state, measure (EL, relocation). Keep one of the two rows."),
    BrokenFolder(
      "pledges.csv", line: 3, "IE,financial,9260000.00,EUR,reported,,2,", .missingSource,
      "pledges.csv:3:8: warning: the row names no source. Say where its figures come from."),
  ]

  private static let date = "Write year, month and day as 2026-06-12, in the years 1900 to 2200."

  static let dates: [BrokenFolder] = [
    BrokenFolder(
      "access.csv", line: 2, "EL,58,2026-02-29,notified,notice", .notADate,
      "access.csv:2:3: '2026-02-29' is not a date of the calendar. \(date)"),
    BrokenFolder(
      "access.csv", line: 2, "EL,58,15/06/2026,notified,notice", .notADate,
      "access.csv:2:3: '15/06/2026' is not a date of the calendar. \(date)"),
    BrokenFolder(
      "events.csv", line: 3, ",notification,EL,,notice", .missingValue, "events.csv:3:1: 'date' is empty. \(date)"),
    BrokenFolder(
      "implementation.csv", line: 3, "IE,EL,financial,2026-13,500000,EUR,implemented,,note", .notAMonth,
      "implementation.csv:3:4: '2026-13' is not a month. Write year and month as 2026-07."),
    BrokenFolder(
      "implementation.csv", line: 3, "IE,EL,financial,,500000,EUR,implemented,,note", .missingValue,
      "implementation.csv:3:4: 'month' is empty. Write year and month as 2026-07."),
    BrokenFolder(
      "credits.csv", line: 2, "IE,25,2025-01-02,2025-01-01,2024/9,,,act", .datesOutOfOrder,
      "credits.csv:2:4: the credit ends on 2025-01-01, before it begins on 2025-01-02. Correct one of the two dates."),
  ]

  private static func deduction(of extent: String, _ code: FindingCode, _ finding: String) -> BrokenFolder {
    BrokenFolder(
      "deductions.csv", line: 2, "FR,62,\(extent),fairShare,granted,2026/1,recorded,OJ", code,
      "deductions.csv:2:3: \(finding)")
  }

  private static let extent =
    "Write a percentage such as 100% or 12.5%, or an amount with its measure such as relocation:50."

  static let deductions: [BrokenFolder] = [
    deduction(
      of: "100.5%", .numberOutOfRange,
      "'100.5%' is not between 0 % and 100 %. A deduction takes off at most the whole."),
    deduction(
      of: "-1%", .numberOutOfRange, "'-1%' is not between 0 % and 100 %. A deduction takes off at most the whole."),
    deduction(of: "0.5", .notAnExtent, "'0.5' is no extent of a deduction. \(extent)"),
    deduction(of: "persons:50", .notAnExtent, "'persons:50' is no extent of a deduction. \(extent)"),
    deduction(of: "all%", .notANumber, "'all' is not a decimal number. \(decimal)"),
    deduction(of: "", .missingValue, "'extent' is empty. \(extent)"),
    deduction(
      of: "relocation:1.5", .fractionOfAPerson,
      "'1.5' counts persons but is not whole. Write a whole number without thousands separators."),
    BrokenFolder(
      "deductions.csv", line: 2, "FR,62,100%,fairShare,granted,2026/1,unknown,OJ", .amountWithoutKnowledge,
      "deductions.csv:2:7: '100%' is given as the extent and is said to be unknown. "
        + "Say whether it is recorded, reported or assumed, or leave the extent empty."),
  ]

  static let pairs: [BrokenFolder] = [
    BrokenFolder(
      "caseload.csv", line: 2, "EL,EL,1200,BAMF", .contributesToItself,
      "caseload.csv:2:2: EL cannot contribute to itself. Name two different States."),
    BrokenFolder(
      "caseload.csv", line: 3, "DE,EL,,unknown", .repeatedRow,
      "caseload.csv:3:1: line 2 already gives this contributing, benefitting (DE, EL). Keep one of the two rows."),
    BrokenFolder(
      "statuses.csv", line: 3, "EL,pressure,,,2025/2323", .repeatedRow,
      "statuses.csv:3:1: line 2 already gives this state, status (EL, pressure). Keep one of the two rows."),
    BrokenFolder(
      "pledges.csv", line: 4, "IE,financial,9260000.00,EUR,reported,,2,press", .repeatedRow,
      "pledges.csv:4: warning: the row repeats line 3 in every cell. "
        + "Rows add up: leave one of the two out unless both are meant."),
  ]
}

@Suite("What is wrong with a wish")
struct BrokenWishTests {
  @Test(arguments: BrokenFolder.wishes) func wishes(_ folder: BrokenFolder) throws { try folder.check() }
}

extension BrokenFolder {
  private static func wish(_ row: String, _ code: FindingCode, _ findings: String...) -> BrokenFolder {
    var folder = BrokenFolder("wishes.csv", line: 2, row, code)
    folder.findings = findings
    return folder
  }

  static let wishes: [BrokenFolder] = [
    wish(
      "target,,,relocation,atLeast,20,persons,a", .unknownWord,
      "wishes.csv:2:1: 'target' is no 'wish'. Write one of: pool, coverage, contribution, earmark, closed, searchAndRescue."
    ),
    wish(
      "pool,DE,,relocation,atLeast,20,persons,a", .valueNotAdmitted,
      "wishes.csv:2:2: a wish 'pool' has no 'contributing'. Leave the cell empty."),
    wish(
      "coverage,,,relocation,atLeast,20,persons,a", .missingValue,
      "wishes.csv:2:3: 'benefitting' is empty. Write a Member State's code, such as DE."),
    wish(
      "earmark,DE,DE,relocation,atLeast,20,persons,a", .contributesToItself,
      "wishes.csv:2:3: DE cannot contribute to itself. Name two different States."),
    wish(
      "pool,,,relocation,least,20,persons,a", .unknownWord,
      "wishes.csv:2:5: 'least' is no 'relation'. Did you mean 'atLeast'?"),
    wish(
      "pool,,,relocation,atLeast,20,EUR,a", .wrongUnit,
      "wishes.csv:2:7: the unit 'EUR' does not fit the measure. Relocations and offsets are counted in persons."),
    wish(
      "pool,,,relocation,atLeast,160,percent,a", .numberOutOfRange,
      "wishes.csv:2:6: '160' is no percentage from 0 to 100. Write 60 for 60 %."),
    wish(
      "pool,,,relocation,atLeast,,percent,a", .missingValue,
      "wishes.csv:2:6: 'amount' is empty. Write a percentage from 0 to 100."),
    wish(
      "closed,DE,EL,relocation,atMost,,,a", .valueNotAdmitted,
      "wishes.csv:2:5: a wish 'closed' has no 'relation'. Leave the cell empty."),
    wish(
      "closed,DE,EL,relocation,,5,,a", .valueNotAdmitted,
      "wishes.csv:2:6: a wish 'closed' has no 'amount'. Leave the cell empty."),
    wish(
      "searchAndRescue,,,financial,atMost,42,percent,a", .valueNotAdmitted,
      "wishes.csv:2:5: a share for search and rescue is reserved, never capped. Write atLeast."),
    wish(
      "searchAndRescue,,,financial,atLeast,42,EUR,a", .valueNotAdmitted,
      "wishes.csv:2:7: a share for search and rescue is a percentage of all pledges. Write percent."),
    wish(
      "coverage,,EL,relocation,atLeast,3,persons,a", .repeatedRow,
      "wishes.csv:3:1: line 2 already gives this wish, contributing, benefitting, measure, relation "
        + "(coverage, , EL, relocation, atLeast). Keep one of the two rows."),
  ]
}
