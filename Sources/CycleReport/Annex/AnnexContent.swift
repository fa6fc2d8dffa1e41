import ExactArithmetic
import SolidarityLaw

/// What the draft annex of the Council implementing act holds: the numbers of Article 57 of Regulation (EU) 2024/1351, and beside them
/// the deductions that other acts of the Council grant.
///
/// It takes every figure from the result; each can be traced.
struct AnnexContent {
  let result: CycleResult
  let voice: AnnexVoice
  /// The tables in their order; worked out once, for page, XML and list of figures read them again and again.
  let tables: [AnnexTable]

  init(result: CycleResult, voice: AnnexVoice) {
    self.result = result
    self.voice = voice
    let maker = AnnexTableMaker(assessment: result.assessment, voice: voice)
    tables = [maker.reference, maker.shares, maker.deductions]
  }

  private var assessment: Assessment { result.assessment }

  var title: String { voice(.title, ["year": String(result.cycle.year)]) }

  /// The days of the act, where they are recorded.
  var days: String? {
    guard let act = result.cycle.act, let adopted = act.adopted, let from = act.appliesFrom, let to = act.appliesTo
    else {
      return nil
    }
    return voice(.adopted, ["date": voice.date(adopted), "from": voice.date(from), "to": voice.date(to)])
  }

  /// Which edition of the cycle it belongs to, where there is more than one.
  var editionMarks: [String] {
    TableBuilder(result: result, language: voice.book.language).editionMarks
  }

  /// The figures shown, each once, in the order of the tables, then of the notes.
  var figures: [Traced] {
    var seen: Set<String> = []
    let shown = tables.flatMap(\.figures) + notes.flatMap(\.parts).compactMap(\.figure)
    return shown.filter { seen.insert($0.path).inserted }
  }

  var notes: [AnnexNote] {
    let texts = tables.flatMap(\.rows).flatMap(\.cells).map(\.text)
    var notes: [AnnexNote] = []
    if texts.contains(where: { $0.contains(AnnexTableMaker.unknown) }) { notes.append(.init(voice(.unknownNote))) }
    if assessment.states.contains(where: { !$0.isBound }) { notes.append(.init(voice(.notBound))) }
    if let differences { notes.append(differences) }
    if voice.code != voice.headingCode {
      notes.append(.init(voice(.languages, ["language": voice.language.ownName])))
    }
    return notes
  }

  /// What the key gives where the act's own figure is in use and is another; each of these figures leads to its trace.
  private var differences: AnnexNote? {
    let maker = AnnexTableMaker(assessment: assessment, voice: voice)
    var parts: [AnnexTable.Cell] = []
    for state in assessment.states {
      let pairs = [
        (computed: state.fairShareRelocation, inUse: state.fairShareInUse),
        (computed: state.fairShareFinancial, inUse: state.fairShareInUseFinancial),
      ]
      let computed = pairs.filter { AnnexContent.differ($0.computed, $0.inUse) }.map(\.computed)
      if computed.isEmpty { continue }
      parts.append(.init((parts.isEmpty ? "" : "; ") + voice.name(state.state)))
      for (position, figure) in computed.enumerated() {
        let cell = maker.cell(figure)
        let text = figure?.unit == .euro ? voice.numbers.withCurrency(cell.text) : cell.text
        parts += [.init(position == 0 ? ": " : ", "), .init(text, figure: figure)]
      }
    }
    if parts.isEmpty { return nil }
    let frame = voice(.differs, ["states": "\u{0}"]).split(separator: "\u{0}", omittingEmptySubsequences: false)
    return AnnexNote(
      parts: [.init(String(frame.first ?? ""))] + parts + frame.dropFirst().map { .init(String($0)) })
  }

  private static func differ(_ computed: Traced?, _ inUse: Traced?) -> Bool {
    guard let computed = computed?.rounded ?? computed?.value, let used = inUse?.rounded ?? inUse?.value else {
      return false
    }
    return computed != used
  }
}
