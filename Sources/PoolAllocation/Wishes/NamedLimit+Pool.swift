import ExactArithmetic
public import SolidarityLaw

extension NamedLimit.Kind {
  /// What a State is still obliged to (Article 57(1)); it may pledge more (Article 13(4)).
  public static let pledge = NamedLimit.Kind(rawValue: "pledge")
  /// What a State needs (Article 58(2)).
  public static let need = NamedLimit.Kind(rawValue: "need")
  /// A pair that `pairs.csv` limits.
  public static let pairMaximum = NamedLimit.Kind(rawValue: "pairMaximum")
  /// A pair that `pairs.csv` closes.
  public static let pairClosed = NamedLimit.Kind(rawValue: "pairClosed")
  /// A pair between which a finding of systemic shortcomings releases the contributor (Article 60(3)).
  public static let pairReleased = NamedLimit.Kind(rawValue: "pairReleased")
  /// The share of the pool for States with disembarkations where it binds (Articles 12(5), 57(2)).
  public static let reserve = NamedLimit.Kind(rawValue: "reserve")

  /// What a wish is about, as a limit.
  public static func wish(_ kind: WishKind) -> NamedLimit.Kind {
    NamedLimit.Kind(rawValue: "wish.\(kind.rawValue)")
  }

  /// Why a State that a wish names takes no part, as a limit.
  public static func absence(_ reason: DistributionProblem.Absence.Reason) -> NamedLimit.Kind {
    NamedLimit.Kind(rawValue: "absence.\(reason.rawValue)")
  }
}

extension NamedLimit {
  /// The groups that may be asked to give way together.
  enum Group: String {
    case wish, pledge, pair, reserve
  }
}
