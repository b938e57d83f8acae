// Passages by their words, within a place and as of a day, archived or not: see index.Words.
CYPHER 25
CREATE FULLTEXT INDEX passage_words IF NOT EXISTS
  FOR (p:Passage) ON EACH [p.text, p.place, p.knownFromDay, p.knownToDay, p.archivedFromDay]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
