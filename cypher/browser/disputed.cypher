// Disputed now: what cannot all be true and was not accepted, with the claims on each side and the commits that made
// them
// tenant: :param tenant => 'main'
CYPHER 25
MATCH (contradiction:Contradiction {tenant: $tenant})
WHERE contradiction.knownFrom <= datetime() AND contradiction.id > ''
  AND contradiction.knownTo = datetime('9999-12-31T00:00:00Z')
  AND NOT EXISTS {
    MATCH (contradiction)-[accepts:ACCEPTED_BY]->(:Decision)
    WHERE accepts.knownTo = datetime('9999-12-31T00:00:00Z')
  }
WITH contradiction
ORDER BY contradiction.knownFrom DESC, contradiction.id DESC
LIMIT 50
MATCH (contradiction)-[about:SUBJECT|OBJECT]->(entity:Entity)
MATCH (contradiction)-[rests:RESTS_ON]->(claim:Claim)<-[recorded:RECORDED]-(commit:Commit)
WHERE rests.knownTo = datetime('9999-12-31T00:00:00Z')
RETURN contradiction, about, entity, rests, claim, recorded, commit
LIMIT 300
