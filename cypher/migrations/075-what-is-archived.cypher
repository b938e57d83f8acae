// Since when facts and passages are archived, if they are: none of those made before there was such a thing. Indexes filter by
// it, and cannot say "null or later".
CYPHER 25
CALL () {
  MATCH (fact:Fact)
  WHERE fact.archivedFrom IS NULL
  SET fact.archivedFrom = datetime('9999-12-31T00:00:00Z'),
    fact.archivedFromDay = CASE WHEN fact.words IS NOT NULL THEN '99991231' END
}
CALL () {
  MATCH (passage:Passage)
  WHERE passage.archivedFrom IS NULL
  SET passage.archivedFrom = datetime('9999-12-31T00:00:00Z'), passage.archivedFromDay = '99991231'
}
