// How much of the sample is loaded: how many commits the tenant has, and how many of the sample's keys have been used.
// tenant; keys: a list
CYPHER 25
OPTIONAL MATCH (head:Tenant {tenant: $tenant})
RETURN coalesce(head.seq, 0) AS commits,
  COUNT {
    UNWIND $keys AS key
    MATCH (used:IdempotencyKey {tenant: $tenant, key: key})
    RETURN used
  } AS used
