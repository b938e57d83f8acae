// Claims that support facts from an instant on. Where the fact begins or ends when the claim says, how much of that date was
// written is kept, as the length of such a date: 4 of a year, 7 of a month, 10 of a day, 20 of an instant.
// tenant; rows: [{fact, claim, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.fact})
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
WITH row, fact, claim, {year: 4, month: 7, day: 10, instant: 20} AS length
CREATE (fact)-[:SUPPORTED_BY {knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z'),
  from: CASE WHEN claim.validFrom = fact.validFrom THEN length[claim.fromPrecision] END,
  to: CASE WHEN claim.validTo = fact.validTo THEN length[claim.toPrecision] END}]->(claim)
