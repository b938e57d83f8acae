// How finely the dates of facts were written, beside the claims they come from: reading it there costs a page of facts less.
CYPHER 25
MATCH (fact:Fact)-[support:SUPPORTED_BY]->(claim:Claim)
WHERE claim.fromPrecision IS NOT NULL OR claim.toPrecision IS NOT NULL
WITH fact, support, claim, {year: 4, month: 7, day: 10, instant: 20} AS length
SET support.from = CASE WHEN claim.validFrom = fact.validFrom THEN length[claim.fromPrecision] END,
  support.to = CASE WHEN claim.validTo = fact.validTo THEN length[claim.toPrecision] END
