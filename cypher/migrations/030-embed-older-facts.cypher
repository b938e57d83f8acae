// Facts made before there were embeddings wait for theirs.
CYPHER 25
MATCH (fact:Fact)
WHERE fact.embeddedBy IS NULL
SET fact.embeddedBy = ''
