import TamisAnnotate
import TamisCore
import Testing

/// Sentences whose names stand behind words that tell them.
private let lessons: [UInt8] = {
  var lines = ""
  for (index, name) in ["Anna", "Boris", "Clara", "David", "Emma", "Felix"].enumerated() {
    for city in ["Lille", "Rouen", "Brest", "Nancy"] {
      let text = "Selon \(name), la mairie de \(city) attend."
      let start = 21 + name.utf8.count
      lines += """
        {"id": "\(index)", "text": "\(text)", "entities": [{"start": 6, "end": \(6 + name.utf8.count), "type": "PER"}, \
        {"start": \(start), "end": \(start + city.utf8.count), "type": "LOC"}]}

        """
    }
  }
  return Array(lines.utf8)
}()

private func trainer(runs: Int = 1) throws -> EntityTrainer {
  var options = EntityTrainer.Options()
  options.epochs = 8
  options.runs = runs
  var trainer = try EntityTrainer(language: "fr", options: options)
  try trainer.add(texts: lessons, name: "lessons.jsonl")
  return trainer
}

@Test("A trained model finds names it has not seen, by their context", arguments: [1, 3])
func training(runs: Int) throws {
  let trainer = try trainer(runs: runs)
  let model = try trainer.train { _ in }
  let text =
    #"{"text": "Selon Zorane, la mairie de Tavory attend.", "entities": [{"start": 6, "end": 12, "type": "PER"}, {"start": 27, "end": 33, "type": "LOC"}]}"#
  let score = try trainer.score(model, on: Array(text.utf8), name: "exam.jsonl")
  #expect(score.all.right == 2)
  #expect(score.unseen.marked == 2)
}

@Test("The same texts give the same model")
func sameModel() throws {
  let first = try trainer().train { _ in }
  let second = try trainer().train { _ in }
  #expect(first == second)
}

@Test("The mean of several trainings is the same again, and is not the first of them")
func meanOfRuns() throws {
  let mean = try trainer(runs: 3).train { _ in }
  #expect(try mean == trainer(runs: 3).train { _ in })
  #expect(try mean != trainer().train { _ in })
}

@Test(
  "A bad line is told with its number",
  arguments: [
    "{", "[]", #"{"entities": []}"#, #"{"text": "a", "entities": [{"start": 1, "end": 1, "type": "PER"}]}"#,
  ])
func badLine(line: String) throws {
  var trainer = try trainer()
  let error = #expect(throws: TamisError.self) {
    try trainer.add(texts: Array("{\"text\": \"a\"}\n\(line)\n".utf8), name: "bad.jsonl")
  }
  #expect(error?.origin.line == 2)
}

@Test("There is no tagger for other languages")
func otherLanguage() {
  #expect(throws: TamisError.self) { try EntityTrainer(language: "de", options: EntityTrainer.Options()) }
}
