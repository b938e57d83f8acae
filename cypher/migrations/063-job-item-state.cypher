// A job's items in a state, in their order.
CYPHER 25
CREATE INDEX job_item_state IF NOT EXISTS FOR (item:JobItem) ON (item.tenant, item.job, item.state, item.ordinal)
