// Which of these statements were ever believed in some scopes.
// tenant; wanted: the scopes; rows: [{line, nameKey: the subject's, statement}]
CYPHER 25
UNWIND $rows AS row
MATCH (subject:Entity {tenant: $tenant, nameKey: row.nameKey})<-[:SUBJECT]-(fact:Fact)
WHERE fact.scope IN $wanted AND fact.statement = row.statement
RETURN DISTINCT row.line AS line
