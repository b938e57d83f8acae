// Why: the claims about one predicate, which of them support the fact, and the decisions about them
// tenant: :param tenant => 'main'
// name: its name, in any case: :param name => 'Oskar Nwosu'
// Name keys use Unicode case folding; converting to upper case and back comes close: straße matches strasse. Cypher
// cannot normalize inner white space or remove invisible characters.
// predicate: :param predicate => 'works_at'
// validAt: the day asked about: :param validAt => datetime('2021-12-15')
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey:
  replace(replace(replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ'), '’', "'"), '‐', '-')})
MATCH (entity)<-[about:SUBJECT]-(fact:Fact {tenant: $tenant, predicate: $predicate})
WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z') AND fact.validFrom <= $validAt AND fact.validTo > $validAt
MATCH (fact)<-[holds:HOLDS]-(slot:Slot)<-[competes:IN]-(claim:Claim)<-[recorded:RECORDED]-(commit:Commit)
OPTIONAL MATCH (fact)-[support:SUPPORTED_BY]->(claim)
OPTIONAL MATCH (claim)<-[weighed:WEIGHED]-(decision:Decision)<-[decided:RECORDED]-(later:Commit)
RETURN entity, about, fact, holds, slot, competes, claim, recorded, commit, support, weighed, decision, decided, later
LIMIT 300
