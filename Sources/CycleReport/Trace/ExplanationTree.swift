import ExactArithmetic
import SolidarityLaw

/// Prints a figure and what it comes from as a tree of plain text.
struct ExplanationTree {
  let book: Phrasebook
  /// Below this depth the tree names the figure to ask for instead.
  private static let deepest = 14

  /// The tree with a final line feed. A figure met again is named, not repeated.
  func text(of root: Traced) -> String {
    var lines: [String] = []
    var shown: Set<String> = []
    write(root, head: "", tail: "", depth: 0, shown: &shown, to: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func write(
    _ figure: Traced, head: String, tail: String, depth: Int, shown: inout Set<String>, to lines: inout [String]
  ) {
    let isRepeated = !shown.insert(figure.path).inserted
    let isTooDeep = depth >= ExplanationTree.deepest && !figure.inputs.isEmpty
    var title = book(.explainFigure, ["path": figure.path, "value": valueText(figure)])
    if isRepeated, !figure.inputs.isEmpty { title += book(.explainAbove) }
    if isTooDeep { title += book(.explainDeeper, ["path": figure.path]) }
    lines += prefixed(title, first: head, rest: tail + "    ")
    guard !isRepeated, !isTooDeep else { return }
    let spine = figure.inputs.isEmpty ? tail + "   " : tail + "│  "
    for detail in details(of: figure) { lines += prefixed(detail, first: spine, rest: spine + "  ") }
    for (index, input) in figure.inputs.enumerated() {
      let isLast = index == figure.inputs.count - 1
      write(
        input, head: tail + (isLast ? "└─ " : "├─ "), tail: tail + (isLast ? "   " : "│  "), depth: depth + 1,
        shown: &shown, to: &lines)
    }
  }

  /// The value as people read it, with the exact one where rounding or display hid part of it.
  func valueText(_ figure: Traced) -> String {
    let isOne = (figure.rounded ?? figure.value) == 1
    let unit = isOne && figure.unit == .persons ? book(.unitPerson) : book.name(figure.unit)
    var text = book.figure(figure)
    if figure.value != nil, figure.unit == .persons || figure.unit == .relocationEquivalents || figure.unit == .days {
      text += " " + unit
    }
    guard let value = figure.value else { return text }
    let isWhole = value.isInteger && (figure.rounded == nil || figure.rounded == value)
    return isWhole
      ? text
      : text
        + book(
          .explainExact,
          ["decimal": book.numbers.significant(value), "fraction": value.fractionString])
  }

  private func details(of figure: Traced) -> [String] {
    var details = figure.labelPhrase.isEmpty ? [] : [book(figure.labelPhrase)]
    if let rule = figure.rule, let citation = figure.citation {
      details.append(
        book(.explainRule, ["rule": rule.id, "title": book(rule.phrase), "article": book.citation(citation)]))
    } else if let citation = figure.citation {
      details.append(book.citation(citation))
    }
    if let citation = figure.citation { details.append(citation.eli) }
    if !figure.formulaPhrase.isEmpty {
      details.append(book(.explainFormula, ["formula": book(figure.formulaPhrase)]))
    }
    for reading in figure.readings {
      details.append(
        book(
          reading.isExplicit ? .explainReadingChosen : .explainReadingDefault,
          ["name": reading.name, "answer": reading.answer]))
    }
    if let provenance = figure.provenance { details.append(source(provenance, knowledge: figure.knowledge)) }
    return details
  }

  func source(_ provenance: Provenance, knowledge: Knowledge?) -> String {
    var place = provenance.line.map { "\(provenance.file):\($0)" } ?? provenance.file
    if let knowledge { place += ", " + book.name(knowledge) }
    return provenance.source.isEmpty ? place : place + ": " + provenance.source
  }

  private func prefixed(_ text: String, first: String, rest: String) -> [String] {
    let width = max(20, TextWrap.pageWidth - rest.count)
    return TextWrap.lines(text, width: width).enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }
  }
}
