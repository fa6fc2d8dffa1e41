/// The sections of an MPS file, by the word that begins them.
enum MPSSection: String {
  case name = "NAME"
  case objectiveSense = "OBJSENSE"
  case objectiveName = "OBJNAME"
  case rows = "ROWS"
  case columns = "COLUMNS"
  case rightHandSides = "RHS"
  case ranges = "RANGES"
  case bounds = "BOUNDS"
  case end = "ENDATA"
  // Extensions that say more than a linear program can.
  case specialOrderedSets = "SOS"
  case specialOrderedSets1 = "SOS1"
  case specialOrderedSets2 = "SOS2"
  case quadraticObjective = "QUADOBJ"
  case quadraticMatrix = "QMATRIX"
  case quadraticSection = "QSECTION"
  case quadraticConstraint = "QCMATRIX"
  case cone = "CSECTION"
  case indicators = "INDICATORS"
  case lazyConstraints = "LAZYCONS"
  case userCuts = "USERCUTS"
  case generalConstraints = "GENCONS"
  case powerConstraints = "PWLOBJ"

  /// The place of a section in the order of the format; `nil` for extensions that are not read.
  var order: Int? {
    switch self {
    case .name: 0
    case .objectiveSense, .objectiveName: 1
    case .rows: 2
    case .columns: 3
    case .rightHandSides, .ranges, .bounds: 4
    case .end: 5
    default: nil
    }
  }
}
