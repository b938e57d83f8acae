// The facts whose lines were deleted from a file, as they are believed now, with the claims that support them.
// tenant; scope, file: which file; scopes: of the facts, or null for all; revision: of the deletions, or null for all;
// ids: of the deleted lines, or null for all
CYPHER 25
MATCH (file:MemoryFile {tenant: $tenant, scope: $scope, file: $file})
USING INDEX SEEK file:MemoryFile(tenant, scope, file)
MATCH (file)-[:LACKS]->(line:DeletedLine)
WHERE line.to IS NULL
  AND ($scopes IS NULL OR line.scope IN $scopes)
  AND ($revision IS NULL OR line.from = $revision)
  AND ($ids IS NULL OR line.id IN $ids)
MATCH (subject:Entity {tenant: $tenant, id: line.subject})
USING INDEX SEEK subject:Entity(tenant, id)
MATCH (subject)<-[:SUBJECT]-(fact:Fact)
WHERE fact.predicate = line.predicate AND fact.valueKey = line.valueKey AND fact.scope = line.scope
  AND fact.knownTo = datetime('9999-12-31T00:00:00Z')
  AND fact.validFrom <= line.validAt AND fact.validTo > line.validAt
RETURN line {.id, .scope, .text, .actor, .deletedAt} AS line, fact {.id, .statement, .validFrom, .validTo} AS fact,
  COLLECT {
    MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
    RETURN claim.id ORDER BY claim.commit, claim.ordinal
  } AS claims
ORDER BY line.id, fact.id
