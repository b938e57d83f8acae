// The sourceIds in use. A withdrawn episode has given its own back.
CYPHER 25
MATCH (episode:Episode)
WHERE episode.sourceKey IS NULL AND episode.state <> 'withdrawn'
SET episode.sourceKey = episode.sourceId
