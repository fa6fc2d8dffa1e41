import ExactArithmetic
import SolidarityLaw

/// The trace of one figure in the page, its inputs as links.
struct PageTrace {
  let book: Phrasebook
  let index: FigureIndex
  /// The anchor of the place where a figure stands in the report.
  let place: (String) -> String?

  func write(_ figure: Traced, to markup: inout Markup) {
    markup.element("div", ["class": "trace", "id": PageAnchor.trace(figure.path)]) { markup in
      markup.element("p", ["class": "head"]) { markup in
        markup.write(figure.labelPhrase.isEmpty ? figure.path : book(figure.labelPhrase))
        markup.write(": " + ExplanationTree(book: book).valueText(figure) + " ")
        markup.element("code", figure.path)
      }
      if let citation = figure.citation {
        markup.element("p") { markup in
          if let rule = figure.rule { markup.write(rule.id + " " + book(rule.phrase) + ", ") }
          markup.element("a", ["href": citation.eli], book.citation(citation))
        }
      }
      if !figure.formulaPhrase.isEmpty {
        markup.element("p", book(.explainFormula, ["formula": book(figure.formulaPhrase)]))
      }
      for reading in figure.readings {
        markup.element(
          "p",
          book(
            reading.isExplicit ? .explainReadingChosen : .explainReadingDefault,
            ["name": reading.name, "answer": reading.answer]))
      }
      if let provenance = figure.provenance {
        markup.element("p", ExplanationTree(book: book).source(provenance, knowledge: figure.knowledge))
      }
      writeInputs(of: figure, to: &markup)
      if let place = place(figure.path) {
        markup.element("p") { $0.element("a", ["href": "#" + place], book(FlowMessage.traceBack)) }
      }
    }
    markup.newline()
  }

  private func writeInputs(of figure: Traced, to markup: inout Markup) {
    guard !figure.inputs.isEmpty else { return }
    markup.element("p") { markup in
      markup.write(book(.traceFrom) + " ")
      for (position, input) in figure.inputs.enumerated() {
        if position > 0 { markup.write(", ") }
        markup.element("a", ["href": "#" + PageAnchor.trace(input.path)], input.path)
        markup.write(" " + book.figure(input))
      }
    }
  }
}
