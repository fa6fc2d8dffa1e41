/// Where each figure first stands in a page, so that its trace can lead back there.
final class FigurePlaces {
  private var shown: Set<String> = []

  /// The anchor for a figure that is shown for the first time; nil from then on, for ids are unique.
  func id(_ path: String) -> String? {
    shown.insert(path).inserted ? PageAnchor.place(path) : nil
  }

  /// The anchor of a figure that has been shown.
  func known(_ path: String) -> String? {
    shown.contains(path) ? PageAnchor.place(path) : nil
  }
}
