// What was said just before messages in their sessions, as far as it has arrived.
// tenant; ids: of the messages; characters: how many of its end at most
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
WHERE episode.kind = 'message'
CALL (episode) {
  MATCH (before:Episode {tenant: $tenant, session: episode.session})
  USING INDEX SEEK before:Episode(tenant, session, referenceTime)
  WHERE before.referenceTime <= episode.referenceTime AND before.scope = episode.scope AND before.kind = 'message'
    AND (before.referenceTime < episode.referenceTime OR before.id < episode.id) AND before.state <> 'withdrawn'
  RETURN before
  ORDER BY before.tenant DESC, before.session DESC, before.referenceTime DESC, before.id DESC LIMIT 1
}
RETURN id, coalesce(before.speaker + ': ', '') + right(before.content, $characters) AS before
