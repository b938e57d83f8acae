// When claims were said that came with episodes: at their reference time. Others were said when they were recorded.
CYPHER 25
MATCH (episode:Episode)-[:MADE]->(claim:Claim)
WITH claim, max(episode.referenceTime) AS said
SET claim.said = said
