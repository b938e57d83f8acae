// Commit: the claims and decisions it recorded, and the facts and contradictions it opened and closed
// tenant: :param tenant => 'main'
// seq: the number of the commit: :param seq => 11
CYPHER 25
MATCH (commit:Commit {tenant: $tenant, seq: toInteger($seq)})
OPTIONAL MATCH (commit)-[did:RECORDED|OPENED|CLOSED]->(changed)
OPTIONAL MATCH (changed)-[because:SUPPORTED_BY|SUCCEEDS|WEIGHED|RESTS_ON]->(behind:Claim|Fact|Contradiction)
WHERE changed:Decision OR EXISTS { (commit)-[:RECORDED|CLOSED]->(behind) }
RETURN commit, did, changed, because, behind
LIMIT 300
