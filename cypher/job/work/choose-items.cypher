// Makes planned items of a job due. Returns the ids of those that belong to the job, planned or not.
// tenant; job: its id; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (item:JobItem {tenant: $tenant, id: id})
WHERE item.job = $job
SET item.state = CASE item.state WHEN 'planned' THEN 'due' ELSE item.state END
RETURN item.id AS id, item.state AS state
