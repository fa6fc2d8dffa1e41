import ExactArithmetic
import SolidarityLaw

extension ReportPage {
  /// What is not known, not decided or not explained; each question leads to its article and to the figures that it bears on.
  var open: String {
    let questions = builder.openQuestions
    if questions.isEmpty { return paragraph(book(OpenMessage.nothing)) }
    let lists = OpenQuestion.Kind.allCases.map { kind -> String in
      let own = questions.filter { $0.kind == kind }
      if own.isEmpty { return "" }
      return Markup.text { markup in
        markup.element("h3", book(kind.message))
        markup.element("ul", ["class": "remarks"]) { markup in
          for question in own { write(question, to: &markup) }
        }
        markup.newline()
      }
    }
    return paragraph(book(OpenMessage.intro)) + lists.joined() + dataLink(builder.open)
  }

  private func write(_ question: OpenQuestion, to markup: inout Markup) {
    markup.element("li") { markup in
      markup.write(question.text)
      if let citation = question.citation {
        markup.write(" ")
        markup.element("a", ["class": "cite", "href": citation.eli], book.citation(citation))
      }
      // A figure that stands in two places of the results has its trace under its own path.
      let paths = question.figures.compactMap { index[$0]?.path }
      if !paths.isEmpty {
        markup.raw("<br>")
        markup.element("span", ["class": "cite"]) { markup in
          markup.write(book(OpenMessage.bearsOn) + " ")
          for (position, path) in paths.prefix(TableBuilder.mostFiguresNamed).enumerated() {
            if position > 0 { markup.write(", ") }
            markup.element("a", ["href": "#" + PageAnchor.trace(path)], path)
          }
          let rest = paths.count - TableBuilder.mostFiguresNamed
          if rest > 0 {
            markup.write(" " + book(OpenMessage.bearsOnMore, ["number": book.numbers.number(Rational(rest))]))
          }
        }
      }
    }
    markup.newline()
  }
}
