/// What the frame of a page says around its sections.
struct PageFrame {
  let book: Phrasebook
  let title: String
  /// What kind of page it is, above the title.
  let kicker: String
  /// The answer in a sentence or two.
  let lead: String
  /// What a reader must know before anything else.
  let marks: [String]
  let engine: EngineVersion
  let sections: [PageSection]
}

/// One section of a page as the template reads it.
struct PageSection {
  let id: String
  let title: String
  /// Markup.
  let body: String
}
