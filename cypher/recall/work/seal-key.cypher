// The key that seals rendered text: made once, and the same for all instances of the service.
// tenant: the system's own, "-"; name: what it is for; fresh: the key to store if there is none yet
CYPHER 25
MERGE (key:SealKey {tenant: $tenant, name: $name})
ON CREATE SET key.secret = $fresh
RETURN key.secret AS secret
