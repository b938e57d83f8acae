// Locks the vector spaces until the transaction ends. Creates them if necessary.
// tenant: the system's own, "-"
CYPHER 25
UNWIND [{name: 'a', property: 'embeddingA', tokens: 'tokensA'}, {name: 'b', property: 'embeddingB', tokens: 'tokensB'}]
  AS each
MERGE (space:VectorSpace {tenant: $tenant, name: each.name})
ON CREATE SET space.property = each.property, space.state = 'empty', space.model = ''
SET space.tokens = each.tokens, space.turns = coalesce(space.turns, 0) + 1
