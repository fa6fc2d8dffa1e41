import ExactArithmetic
import SolidarityLaw

extension ReportPage {
  /// Statutory dates, and what happened.
  var calendar: String {
    let events = result.cycle.events.isEmpty ? "" : table(builder.events)
    return paragraph(book(result.cycle.asAt == nil ? .introCalendarWithoutClock : .introCalendar))
      + timeline + table(builder.calendar) + events
  }

  /// The calendar as a picture.
  private var timeline: String {
    let pictures = TimelinePicture.pictures(of: result.assessment.calendar, builder)
    guard !pictures.isEmpty else { return "" }
    var key: [(style: String, meaning: String)] = [
      ("track", book(TimelineMessage.keyWindow)), ("due", book(TimelineMessage.keyDue)),
      ("kept", book(TimelineMessage.keyActual)), ("taken", book(TimelineMessage.keyLate)),
    ]
    if result.cycle.asAt != nil { key.append(("clock", book(TimelineMessage.keyClock))) }
    return figure(
      pictures, caption: book(TimelineMessage.captionTimeline), key: key, table: "calendar",
      notes: [book(TimelineMessage.noteTimeline)]) + dataLink(builder.calendar)
  }

  /// The readings in use and what the others would change.
  var readings: String {
    paragraph(book(.introReadings)) + table(builder.readings) + paragraph(book(.introEffects))
      + table(builder.briefEffects)
  }

  /// The remarks that go with the figures.
  var notes: String {
    guard !result.notes.isEmpty else { return paragraph(book(.noNotes)) }
    return Markup.text { markup in
      markup.element("ul", ["class": "remarks"]) { markup in
        for note in result.notes {
          markup.element("li") { markup in
            markup.write(book(note.phrase))
            if let citation = note.citation {
              markup.write(" ")
              markup.element("a", ["class": "cite", "href": citation.eli], book.citation(citation))
            }
          }
          markup.newline()
        }
      }
    }
  }

  /// The inputs with their hashes, their sources, and the legal parameters.
  var sources: String {
    var body = ""
    if let package = result.cycle.package {
      if !package.title.isEmpty { body += paragraph(package.title) }
      if !package.sources.isEmpty {
        body += paragraph(book(.sourcesNamed, ["sources": package.sources.joined(separator: "; ")]))
      }
      if !package.licences.isEmpty {
        body += paragraph(book(.licencesNamed, ["licences": package.licences.joined(separator: "; ")]))
      }
    }
    body += table(builder.acts) + table(builder.parameters)
    return body + (result.cycle.inputs.isEmpty ? "" : table(builder.inputs))
  }

  /// How the figures came about.
  var method: String {
    [.methodExact, .methodRules, .methodDecisions, .methodModel, .methodReproduce].map { paragraph(book($0)) }.joined()
  }

  /// The trace of every figure, a group a State.
  var traces: String {
    var groups: [String: [Traced]] = [:]
    var order: [String] = []
    for figure in index.figures {
      let group = String(figure.path.prefix { $0 != "." })
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(figure)
    }
    let states = Set(result.assessment.states.map(\.state.code))
    let sorted =
      order.filter(states.contains).map(MemberState.init).sorted().map(\.code)
      + order.filter { !states.contains($0) }
    return paragraph(book(.introTraces))
      + Markup.text { markup in
        for group in sorted {
          markup.element("details") { markup in
            markup.element("summary", states.contains(group) ? book.name(MemberState(group)) : group)
            for figure in groups[group] ?? [] {
              PageTrace(book: book, index: index, place: place).write(figure, to: &markup)
            }
          }
          markup.newline()
        }
      }
  }
}
