// A job's items in their order; there is one at each place.
CYPHER 25
CREATE CONSTRAINT job_item_ordinal IF NOT EXISTS FOR (item:JobItem) REQUIRE (item.tenant, item.job, item.ordinal) IS UNIQUE
