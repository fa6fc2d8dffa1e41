import CycleData
import Testing

@Suite("What is wrong with cycle.yaml, with its line and column")
struct BrokenCycleFileTests {
  @Test(arguments: BrokenFolder.keys) func keys(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.values) func values(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.names) func names(_ folder: BrokenFolder) throws { try folder.check() }
  @Test(arguments: BrokenFolder.syntax) func syntax(_ folder: BrokenFolder) throws { try folder.check() }

  @Test func bombsAreRefusedBeforeTheyGrow() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<60 {
      let references = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(references)]\n"
    }
    bomb += "? *a59\n: 1\n"
    let found = try TestFolder(changing: ["cycle.yaml": bomb]).findings()
    #expect(
      found.map(\.description) == [
        "cycle.yaml:1:5: an anchor ('&') is not admitted. "
          + "Write each value out where it is needed; write '& ' with a space in texts."
      ])
  }

  @Test func deepNestingIsRefused() throws {
    for text in [
      String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000),
      "cycle: " + String(repeating: "[", count: 17) + String(repeating: "]", count: 17),
    ] {
      #expect(try TestFolder(changing: ["cycle.yaml": text]).findings().map(\.code) == [.yamlNotAdmitted])
    }
    for text in [String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000)] {
      #expect(try TestFolder(changing: ["cycle.yaml": text]).findings().first?.code != nil)
    }
  }

  @Test(
    arguments: [
      // An anchor within what looks like a comment or like the rest of a quoted text.
      "asAt: [\"# \", &a [x]]\n", "needs: [\"two\n  lines # \", &a x]\n", "needs: ['\n# ', &a x]\n",
      "act: {\"eli\":&a x}\n",
      "? &a x\n: 1\n", "- &a x\n", "&a x: 1\n", "act: {eli: x,&a y: 1}\n", "\u{FEFF}&a x: 1\n",
      "act: 'it''s' # ', &a\n",
      // libyaml ends lines, and comments with them, at more characters than a line feed.
      "# x\r&a x: 1\n", "# x\u{85}&a x: 1\n", "# x\u{2028}&a x: 1\n",
    ])
  func anchorsAreFoundWhereverTheyStand(_ text: String) throws {
    let found = try TestFolder(changing: ["cycle.yaml": text]).findings()
    #expect(found.map(\.code) == [.yamlNotAdmitted])
    #expect(found[0].message == "an anchor ('&') is not admitted")
  }

  @Test func ampersandsInWordsAndCommentsAreNoAnchors() throws {
    let text = """
      # &Remarks, and *stars*, and !marks
      cycle: 2026 # [[[[[[[[[[[[[[[[[[[[ &this (!)
      law: { asOf: 2026-06-12 }
      reference: { relocations: 21000, financial: 420000000 }
      act: { eli: "http://example.eu/?a=1&b=2 & c!" }
      """
    let cycle = try TestFolder(changing: ["cycle.yaml": text]).read().cycle
    #expect(cycle.act?.eli == "http://example.eu/?a=1&b=2 & c!")
  }

  @Test func aLargeFileIsRefused() throws {
    let text = String(repeating: "# comment\n", count: 30_000)
    let found = try TestFolder(changing: ["cycle.yaml": text]).findings()
    #expect(
      found.map(\.description) == ["cycle.yaml: the file is larger than 256 KiB. Keep the cycle's keys only."])
  }

  @Test func manyKeysAreRefusedWithoutDelay() throws {
    let text = (0..<2_000).map { "k\($0): 1\n" }.joined()
    let found = try TestFolder(changing: ["cycle.yaml": text]).findings()
    // Each key is unknown, and nothing else is wrong but that the three required ones are missing.
    #expect(found.filter { $0.code == .unknownKey }.count == 2_000)
  }

  @Test func emptyValuesAreAsGoodAsAbsentOnes() throws {
    let cycle = try TestFolder(changing: [
      "cycle.yaml": """
      cycle: 2026
      law: { asOf: 2026-06-12 }
      asAt:
      proposal: ~
      reference: { relocations: 21000, financial: 420000000 }
      searchAndRescueShare: null
      act: {}
      forumReconvened:
      needs: { basis: }
      readings:
      parameters: {}
      crisis: {}
      """
    ]).read().cycle
    #expect(cycle.asAt == nil)
    #expect(cycle.proposal == nil)
    #expect(cycle.searchAndRescueShare == nil)
    #expect(cycle.act?.eli == nil)
    #expect(!cycle.forumReconvened)
    #expect(cycle.needsBasis == .stated)
    #expect(cycle.readings.chosen == [:])
    #expect(cycle.crisis == nil)
  }
}

extension BrokenFolder {
  /// A cycle file whose tables need no indicator, with more lines after the third.
  private static func cycle(_ more: String, _ code: FindingCode, _ findings: String...) -> BrokenFolder {
    var folder = BrokenFolder(
      "cycle.yaml",
      "cycle: 2026\nlaw: { asOf: 2026-06-12 }\nreference: { relocations: 21000, financial: 420000000 }\n" + more, code)
    folder.findings = findings.map { "cycle.yaml:" + $0 }
    return folder
  }

  static let keys: [BrokenFolder] = [
    BrokenFolder(
      "cycle.yaml", "asAt: 2026-11-23\n", .missingKey,
      "cycle.yaml:1:1: 'cycle' is missing. Write the pool year: cycle: 2026.",
      "cycle.yaml:1:1: 'law.asOf' is missing. "
        + "Write the date that selects the version of the law: law: { asOf: 2026-06-12 }.",
      "cycle.yaml:1:1: 'reference' is missing. "
        + "Write the numbers of the Council act: reference: { relocations: …, financial: … }."),
    BrokenFolder(
      "cycle.yaml", "cycle: 2026\nlaw: {}\nreference: { relocations: 21000 }\n", .missingKey,
      "cycle.yaml:1:1: 'law.asOf' is missing. "
        + "Write the date that selects the version of the law: law: { asOf: 2026-06-12 }.",
      "cycle.yaml:3:12: 'reference.financial' is missing. Write both numbers of the act."),
    BrokenFolder(
      "cycle.yaml", "", .missingKey, "cycle.yaml: the file is empty. Write at least: cycle, law.asOf and reference."),
    BrokenFolder(
      "cycle.yaml", "# nothing\n", .missingKey,
      "cycle.yaml: the file is empty. Write at least: cycle, law.asOf and reference."),
    BrokenFolder(
      "cycle.yaml", "- 2026\n", .wrongType,
      "cycle.yaml:1: the file is not a mapping. Write keys and values: cycle: 2026."),
    cycle("proposals: {}\n", .unknownKey, "4:1: unknown key 'proposals'. Did you mean 'proposal'?"),
    cycle(
      "colour: red\n", .unknownKey,
      "4:1: unknown key 'colour'. The keys are: cycle, law, asAt, proposal, reference, searchAndRescueShare, act, "
        + "forumReconvened, needs, synthetic, readings, parameters, crisis, strategy, restricted, withheld."),
    cycle(
      "act:\n  adoptd: 2025-12-22\n", .unknownKey, "5:3: unknown key 'act.adoptd'. Did you mean 'adopted'?"),
    cycle(
      "act: { <<: x }\n", .unknownKey, "4:8: unknown key 'act.<<'. The keys are: eli, adopted, appliesFrom, appliesTo."),
    cycle(
      "asAt: 2026-01-01\ncycle: 2027\n", .repeatedKey,
      "5:1: the key 'cycle' stands twice, first in line 1. Keep one of the two."),
    cycle(
      "act: { adopted: 2025-12-22, adopted: 2025-12-23 }\n", .repeatedKey,
      "4:8: the key 'adopted' stands twice. Keep one of the two."),
    cycle("[a]: 1\n", .wrongType, "4:1: a key is not a single word. Write keys as words followed by a colon."),
    cycle(
      "crisis: { needs: 5 }\n", .missingKey,
      "4:9: 'crisis.state' is missing. Name the Member State in crisis, or leave 'crisis' out."),
  ]

  static let values: [BrokenFolder] = [
    cycle(
      "asAt: 2026-11-31\n", .notADate,
      "4:7: '2026-11-31' is not a date of the calendar. "
        + "Write year, month and day as 2026-06-12, in the years 1900 to 2200."),
    cycle("act: x\n", .wrongType, "4:6: 'act' is a single value. Write its own keys below it, indented, or in braces."),
    cycle("act: [x]\n", .wrongType, "4:6: 'act' is a list. Write its own keys below it, indented, or in braces."),
    cycle(
      "asAt: { x: 1 }\n", .wrongType,
      "4:7: 'asAt' is a mapping. Write year, month and day as 2026-06-12, in the years 1900 to 2200."),
    cycle("forumReconvened: yes\n", .wrongType, "4:18: 'forumReconvened' is 'yes'. Write true or false."),
    cycle("synthetic: \"true\"\n", .wrongType, "4:12: 'synthetic' is 'true'. Write true or false."),
    cycle(
      "searchAndRescueShare: 42\n", .numberOutOfRange,
      "4:23: 'searchAndRescueShare' is not between 0 and 1. Write a part of one: 0.42 for 42 %."),
    cycle(
      "searchAndRescueShare: -0.1\n", .numberOutOfRange,
      "4:23: 'searchAndRescueShare' is not between 0 and 1. Write a part of one: 0.42 for 42 %."),
    cycle(
      "searchAndRescueShare: \"0.42\"\n", .wrongType,
      "4:23: 'searchAndRescueShare' is a text, not a number. Write the number without quotes."),
    number(
      "1e400", "is out of range. Numbers lie between -10^18 and 10^18 and have at most 18 digits after the point.",
      .numberOutOfRange),
    number(".nan", "is not a decimal number. Leave the value empty where it is not known."),
    number(".inf", "is not a decimal number. Write a finite number."),
    number("-.inf", "is not a decimal number. Write a finite number."),
    number(
      "0x5208",
      "is not a decimal number. Write digits with a decimal point and no thousands separators, such as 1234.50."),
    number(
      "0o51010",
      "is not a decimal number. Write digits with a decimal point and no thousands separators, such as 1234.50."),
    number(
      "21_000",
      "is not a decimal number. Write digits with a decimal point and no thousands separators, such as 1234.50."),
    number(
      "5:50", "is not a decimal number. Write digits with a decimal point and no thousands separators, such as 1234.50."
    ),
    number(
      "21.000",
      "may be thousands or a decimal. Write 21000 or 21, whichever is meant: the point is the decimal point, and thousands are not separated.",
      .ambiguousSeparator),
    number(
      "0.5", "counts persons but is not whole. Write a whole number without thousands separators.", .fractionOfAPerson),
    number("-5", "is negative. Write zero or more, or leave the cell empty where it is not known.", .numberOutOfRange),
    BrokenFolder(
      "cycle.yaml", "cycle: 26\nlaw: { asOf: 2026-06-12 }\nreference: { relocations: 0, financial: 0 }\n",
      .numberOutOfRange, "cycle.yaml:1:8: 26 is no pool year. Write a year from 2015 to 2200."),
    cycle(
      "act: { appliesFrom: 2026-06-12, appliesTo: 2026-06-11 }\n", .datesOutOfOrder,
      "4:44: the act ceases to apply on 2026-06-11, before it applies on 2026-06-12. Correct one of the two dates."),
    cycle(
      "crisis: { state: EL, from: 2026-06-12, to: 2026-06-11 }\n", .datesOutOfOrder,
      "4:44: the crisis ends on 2026-06-11, before it begins on 2026-06-12. Correct one of the two dates."),
  ]

  private static func number(_ text: String, _ finding: String, _ code: FindingCode = .notANumber) -> BrokenFolder {
    cycle("proposal:\n  financial: 0\n  relocations: \(text)\n", code, "6:16: '\(text)' \(finding)")
  }

  static let names: [BrokenFolder] = [
    cycle(
      "readings: { fairShareRound: up }\n", .unknownReading,
      "4:13: there is no reading 'fairShareRound'. Did you mean 'fairShareRounding'?"),
    cycle(
      "readings: { fairShareRounding: sideways }\n", .unknownReading,
      "4:32: the reading 'fairShareRounding' has no case 'sideways'. Its cases are: up, nearest, down."),
    cycle(
      "readings: { fairShareRounding: [up] }\n", .wrongType,
      "4:32: 'readings.fairShareRounding' is a list. Write the name of a case."),
    cycle(
      "parameters: { relocation.values: 1 }\n", .unknownParameter,
      "4:15: there is no legal parameter 'relocation.values'. Did you mean 'relocation.value'?"),
    cycle(
      "parameters: { relocation.value: -1 }\n", .numberOutOfRange,
      "4:33: the legal parameter 'relocation.value' is negative. Write zero or more."),
    cycle(
      "needs: { basis: indicator:ASYAPP }\n", .unknownIndicator,
      "4:17: indicators.csv has no indicator 'ASYAPP'. Did you mean 'ASY_APP'?"),
    cycle(
      "needs: { basis: fair }\n", .wrongType,
      "4:17: 'fair' is no basis of needs. "
        + "Write stated, or indicator: with the name of an indicator, such as indicator:ASY_APP."),
    cycle(
      "crisis: { state: GR }\n", .unknownState,
      "4:18: unknown Member State code 'GR'. Eurostat's code for Greece is 'EL'."),
    cycle(
      "crisis: { state: EL, exemptions: [temporaryProtections, [x]] }\n", .unknownKey,
      "4:35: 'temporaryProtections' is no exemption. Did you mean 'temporaryProtection'?",
      "4:57: 'a list' is no exemption. The exemptions are: temporaryProtection, takeBackRelief."),
    cycle(
      "crisis: { state: EL, exemptions: all }\n", .wrongType,
      "4:34: 'crisis.exemptions' is a single value. Write a list: [temporaryProtection, takeBackRelief]."),
  ]

  static let syntax: [BrokenFolder] = [
    cycle(
      "act: { adopted: 2025-12-22\nasAt: 2026-01-01\n", .yamlSyntax,
      "5:5: the file is not valid YAML here (did not find expected ',' or '}'). "
        + "Write 'key: value', indent with spaces, and close every bracket and quote."),
    cycle(
      "act: { adopted: 2025-12-22", .yamlSyntax,
      "4: the file is not valid YAML here (did not find expected ',' or '}'). "
        + "Write 'key: value', indent with spaces, and close every bracket and quote."),
    cycle(
      "\tasAt: 2026-01-01\n", .yamlSyntax,
      "4:1: the file is not valid YAML here (found character that cannot start any token). "
        + "Write 'key: value', indent with spaces, and close every bracket and quote."),
    cycle(
      "asAt: *clock\n", .yamlNotAdmitted,
      "4:7: an alias ('*') is not admitted. Write each value out where it is needed."),
    cycle(
      "asAt: &clock 2026-01-01\n", .yamlNotAdmitted,
      "4:7: an anchor ('&') is not admitted. "
        + "Write each value out where it is needed; write '& ' with a space in texts."),
    cycle(
      "asAt: !!timestamp 2026-01-01\nact: !act { eli: !!binary eA== }\nneeds: { basis: ! stated }\n", .yamlNotAdmitted,
      "4:7: a tag ('!') is not admitted. Write the value without it.",
      "5:6: a tag ('!') is not admitted. Write the value without it.",
      "5:18: a tag ('!') is not admitted. Write the value without it.",
      "6:17: a tag ('!') is not admitted. Write the value without it."),
    cycle(
      "---\ncycle: 2027\n", .yamlSyntax,
      "4:1: the file holds a second document. Keep one, without a line '---' after the first key."),
    cycle(
      "act: \u{7}\n", .notText, "4: the file holds a control character (byte 7). Save it as plain text in UTF-8."),
  ]
}
