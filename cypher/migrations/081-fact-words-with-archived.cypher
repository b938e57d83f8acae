// Facts by the words of their statements, of some predicates, within a place and as of two days, archived or not: see index.Words.
// They get the words along with their vectors, so that no commit waits for it.
CYPHER 25
CREATE FULLTEXT INDEX fact_words IF NOT EXISTS
  FOR (f:Fact) ON EACH [f.words, f.predicate, f.place, f.validFromDay, f.validToDay, f.knownFromDay, f.knownToDay, f.archivedFromDay]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
