import TamisCore
import TamisWrite
import Testing

@Test("A summary adds up and reads well")
func summary() {
  var total = RunSummary()
  #expect(total.description == "0 inputs: 0 records, 0 errors, 0 dropped")
  #expect(total.errorRate == 0)
  var part = RunSummary()
  part.inputs = 4
  part.records = 1
  part.count(error: .notFound)
  part.count(error: .badRecord)
  part.count(drop: .tooShort)
  total += part
  total += part
  #expect(total.isBalanced)
  #expect(total.errors == 4)
  #expect(total.errorRate == 0.5)
  #expect(
    total.description
      == "8 inputs: 2 records, 4 errors (bad-record 2, not-found 2), 2 dropped (too-short 2)")
  total.inputs += 1
  #expect(!total.isBalanced)
}
