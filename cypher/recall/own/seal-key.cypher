// The key that seals what is rendered: made once, and the same for all services.
// tenant: the system's own, "-"; name: what it is for; fresh: the key if there is none yet
CYPHER 25
MERGE (key:SealKey {tenant: $tenant, name: $name})
ON CREATE SET key.secret = $fresh
RETURN key.secret AS secret
