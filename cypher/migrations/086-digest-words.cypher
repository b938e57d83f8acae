// Digests by their words, within a place and as of a day: see index.Words. In an index of their own, so that they change nothing of how
// passages are found.
CYPHER 25
CREATE FULLTEXT INDEX digest_words IF NOT EXISTS FOR (d:Digest) ON EACH [d.text, d.place, d.knownFromDay, d.knownToDay]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
