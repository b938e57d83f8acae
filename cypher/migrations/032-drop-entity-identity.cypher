// Two entities that an older way of folding told apart may be of one name now, and both stay. That there is one for each
// name met from now on is kept by the lock on the tenant's head; names are looked up by entity_name.
CYPHER 25
DROP CONSTRAINT entity_identity IF EXISTS
