// Which of these facts may be archived: believed now, over or last confirmed long before the basis of a job, neither
// archived nor pinned nor disputed, not cited by a digest, and not sharing a claim with a fact that is not over by
// then.
// tenant; job: its id; ids: of the facts; age: how long before, as an ISO period
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $job})
WITH job.basisAt - duration($age) AS before
UNWIND $ids AS id
MATCH (fact:Fact {tenant: $tenant, id: id})
USING INDEX fact:Fact(tenant, id)
WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z')
  AND size(coalesce(fact.archived, [])) % 2 = 0 AND size(coalesce(fact.pinned, [])) % 2 = 0
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
  WITH claim ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(coalesce(claim.said, claim.knownFrom)) AS said
}
WITH fact, claims, said, before
WHERE (fact.validTo <= before OR said <= before)
  AND NOT EXISTS {
    MATCH (fact)<-[:CITES]-(digest:Episode) WHERE digest.knownTo IS NULL
  }
  AND NOT EXISTS {
    MATCH (fact)-[support:SUPPORTED_BY]->(:Claim)<-[other:SUPPORTED_BY]-(live:Fact)
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z') AND other.knownTo = datetime('9999-12-31T00:00:00Z')
      AND live.knownTo = datetime('9999-12-31T00:00:00Z') AND live <> fact AND live.validTo > before
  }
MATCH (fact)-[:SUBJECT]->(subject:Entity)
WITH fact, subject, claims, said, before
WHERE NOT EXISTS {
  MATCH (open:Contradiction {tenant: $tenant, subject: subject.id})
  USING INDEX open:Contradiction(tenant, subject, knownFrom, id)
  WHERE open.knownFrom >= datetime('0001-01-01T00:00:00Z') AND open.id > ''
    AND open.knownTo = datetime('9999-12-31T00:00:00Z')
    AND open.predicate = fact.predicate AND open.scope = fact.scope AND fact.valueKey IN open.values
    AND open.validFrom < fact.validTo AND open.validTo > fact.validFrom
    AND NOT EXISTS {
      MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
      WHERE accepts.knownTo = datetime('9999-12-31T00:00:00Z')
    }
}
RETURN fact.id AS id, before, fact {.id, .scope, .statement, .validFrom, .validTo} AS fact, claims, said,
  fact.validTo <= before AS over,
  EXISTS {
    MATCH (fact)-[support:SUPPORTED_BY]->(:Claim)<-[:WEIGHED]-(decision:Decision {kind: 'archive'})
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z') AND decision.knownTo < datetime('9999-12-31T00:00:00Z')
  } AS takenBack
ORDER BY id
