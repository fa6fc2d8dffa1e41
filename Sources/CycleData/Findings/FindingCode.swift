/// What kind of thing a finding is about; the raw values are stable, so that programs can rely on them.
public enum FindingCode: String, Sendable, CaseIterable {
  // The folder and its files.
  case folderMissing
  case folderUnreadable
  case notAFolder
  case unknownFile
  case fileMissing
  case fileUnreadable
  case notAFile
  case fileTooLarge
  case notText
  case moreFindings

  // The shape of a table.
  case brokenQuotes
  case fieldTooLong
  case tooManyColumns
  case tooManyRows
  case missingHeader
  case missingColumn
  case unknownColumn
  case repeatedColumn
  case wrongNumberOfCells
  case repeatedRow

  // Single cells.
  case missingValue
  case missingSource
  case unknownState
  case undeclaredState
  case unknownWord
  case notANumber
  case numberOutOfRange
  case fractionOfAPerson
  case fractionOfACent
  case ambiguousSeparator
  case wrongUnit
  case amountWithoutKnowledge
  case missingAmount
  case notADate
  case notAMonth
  case periodMalformed
  case notAnExtent
  case contributesToItself
  case valueNotAdmitted
  case throughWithoutRelocation
  case basisWithoutOffset
  case neverBound
  case datesOutOfOrder
  case yearWithoutUse

  // cycle.yaml.
  case yamlSyntax
  case yamlNotAdmitted
  case missingKey
  case unknownKey
  case repeatedKey
  case wrongType
  case unknownReading
  case unknownParameter
  case unknownIndicator
  case notARestriction

  // datapackage.json.
  case jsonSyntax
  case jsonNotAdmitted

  // The five-year strategy.
  case dueMalformed
  case statusDateWithoutStatus
  case recurringWithoutDate

  // Facts that look at odds with each other.
  case exclusiveStatuses
  case noticeWithoutPressure
  case deductionBesideUse
  case deductionWithoutStatus
  case grantedWithoutAct
  case creditUseWithoutAct
  case creditExceeded
  case crisisPledgesWithoutCrisis
  case boundStateNotBound
  case missingKeyData
  case mixedYears
  case unlikelyUnit
}
