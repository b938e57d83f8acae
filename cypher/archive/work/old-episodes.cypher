// Which of these episodes may be archived: learned, about a time long before the basis of a job, neither archived nor
// pinned, not a digest nor cited by one, and not behind any unarchived fact that is pinned or not over by the basis.
// tenant; job: its id; ids: of the episodes; age: how long before, as an ISO period
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $job})
WITH job, job.basisAt - duration($age) AS before
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id})
USING INDEX episode:Episode(tenant, id)
WHERE episode.knownFrom IS NOT NULL AND episode.knownTo IS NULL AND episode.kind <> 'digest'
  AND episode.referenceTime <= before
  AND size(coalesce(episode.archived, [])) % 2 = 0 AND size(coalesce(episode.pinned, [])) % 2 = 0
  AND NOT EXISTS {
    MATCH (episode)<-[:CITES]-(digest:Episode) WHERE digest.knownTo IS NULL
  }
  AND NOT EXISTS {
    MATCH (episode)-[:MADE]->(:Claim)<-[support:SUPPORTED_BY]-(live:Fact)
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z') AND live.knownTo = datetime('9999-12-31T00:00:00Z')
      AND size(coalesce(live.archived, [])) % 2 = 0
      AND (live.validTo > job.basisAt OR size(coalesce(live.pinned, [])) % 2 = 1)
  }
RETURN episode.id AS id, before, episode {.id, .scope, .name, .kind, .speaker, .referenceTime, .content} AS episode,
  EXISTS {
    MATCH (episode)<-[:WEIGHED]-(decision:Decision {kind: 'archive'})
    WHERE decision.knownTo < datetime('9999-12-31T00:00:00Z')
  } AS takenBack
ORDER BY id
