// Claims that no longer support facts.
// tenant; rows: [{fact, claim, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.fact})
CALL (fact, row) {
  // Not the one that begins later, where support is lost and regained in one database transaction.
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE claim.id = row.claim AND support.knownFrom < row.at
  RETURN support ORDER BY support.knownFrom DESC LIMIT 1
}
SET support.knownTo = row.at
