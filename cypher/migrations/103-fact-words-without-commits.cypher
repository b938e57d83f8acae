// Facts by the words of their statements, of some predicates, within a place and as of two days, archived or not: see
// index.Words. They get all of these along with their vectors: if a commit set one of them, it would wait for the index.
CYPHER 25
CREATE FULLTEXT INDEX fact_words IF NOT EXISTS
  FOR (f:Fact) ON EACH [f.words, f.predicateWord, f.place, f.validFromDay, f.validToDay, f.knownFromDay, f.knownToDay, f.archivedFromDay]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
