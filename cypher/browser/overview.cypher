// Overview: all that holds today, as relationships between entities
// tenant: :param tenant => 'main'
CYPHER 25
MATCH (subject:Entity {tenant: $tenant})
WHERE subject.id > ''
MATCH (subject)-[shown]->(object:Entity {tenant: $tenant})
WHERE shown.validFrom <= datetime() AND shown.validTo > datetime()
RETURN subject, shown, object
LIMIT 300
