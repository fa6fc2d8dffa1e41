public import ExactArithmetic

/// A figure that explains itself: its value, the rule and article that gave it, the readings used, and the figures it came from.
///
/// Figures form a directed graph without cycles; equal inputs are shared, not copied.
/// A value of nil is not known; `lower` and `upper` then bound it where anything bounds it.
public final class Traced: Sendable {
  /// The figure's path in the JSON of results, such as `DE.fairShare.relocation` or `pool.nominal.relocation`.
  public let path: String
  /// What the figure is, in a few words.
  public let labelPhrase: Phrase
  /// The exact value, or nil when it is not known.
  public let value: Rational?
  /// The least and greatest that a value not known can be, where bounded.
  public let lower: Rational?
  public let upper: Rational?
  public let unit: Unit
  /// The value after the rounding that the rule names, where it names one.
  public let rounded: Rational?
  /// The rule applied, or nil for a recorded fact or a parameter.
  public let rule: Rule?
  /// The article, which for a parameter or a fact is not that of a rule.
  public let citation: Citation?
  /// How the value came from the inputs, in symbols: `½ · population ÷ total + ½ · GDP ÷ total`.
  public let formulaPhrase: Phrase
  /// The readings that the rule used, as name and case.
  public let readings: [AppliedReading]
  public let inputs: [Traced]
  /// Where a recorded fact stands.
  public let provenance: Provenance?
  /// How a recorded fact is known.
  public let knowledge: Knowledge?

  public init(
    path: String, label: Phrase, value: Rational?, lower: Rational? = nil, upper: Rational? = nil, unit: Unit,
    rounded: Rational? = nil, rule: Rule? = nil, citation: Citation? = nil, formula: Phrase = .empty,
    readings: [AppliedReading] = [], inputs: [Traced] = [], provenance: Provenance? = nil, knowledge: Knowledge? = nil
  ) {
    self.path = path
    self.labelPhrase = label
    self.value = value
    self.lower = lower ?? value
    self.upper = upper ?? value
    self.unit = unit
    self.rounded = rounded
    self.rule = rule
    self.citation = citation ?? rule?.citation
    self.formulaPhrase = formula
    self.readings = readings
    self.inputs = inputs
    self.provenance = provenance
    self.knowledge = knowledge
  }
}

extension Traced {
  /// What the figure is, in English, as results hold it.
  public var label: String { labelPhrase.english }
  /// How the value came from the inputs, in English.
  public var formula: String { formulaPhrase.english }
}

/// A reading as a rule used it.
public struct AppliedReading: Hashable, Sendable {
  public let name: String
  public let answer: String
  /// Whether the user chose it, rather than the default.
  public let isExplicit: Bool

  public init(name: String, answer: String, isExplicit: Bool) {
    self.name = name
    self.answer = answer
    self.isExplicit = isExplicit
  }
}
