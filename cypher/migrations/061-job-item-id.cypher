// Items of jobs are found by their ids.
CYPHER 25
CREATE CONSTRAINT job_item_id IF NOT EXISTS FOR (item:JobItem) REQUIRE (item.tenant, item.id) IS UNIQUE
