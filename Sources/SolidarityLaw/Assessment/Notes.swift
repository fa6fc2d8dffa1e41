/// What a reader must know beside the figures.
struct Notes {
  let assessment: Assessment
  let ledgers: [StateLedger]
  let key: ReferenceKey
  let context: RuleContext

  /// All notes, in the order of the groups below.
  var all: [Note] { [] }
}
