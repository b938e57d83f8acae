// What entities were called, and what they were taken for, since when. Of earlier types nobody knows any more which claims
// gave them: they stay until somebody decides otherwise.
CYPHER 25
MATCH (entity:Entity)
WHERE entity.names IS NULL
SET entity.names = [entity.name], entity.namesFrom = [entity.knownFrom],
  entity.types = CASE WHEN entity.typedFrom > entity.knownFrom THEN ['Thing', entity.type] ELSE [entity.type] END,
  entity.typesFrom = CASE WHEN entity.typedFrom > entity.knownFrom
    THEN [entity.knownFrom, entity.typedFrom] ELSE [entity.knownFrom] END,
  entity.typedBy = CASE WHEN entity.type = 'Thing' THEN null ELSE 'unknown' END
REMOVE entity.typedFrom
