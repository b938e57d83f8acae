// How many items of a job are in each of these states.
// tenant; job: its id; states: a list
CYPHER 25
UNWIND $states AS state
RETURN state,
  COUNT { MATCH (item:JobItem {tenant: $tenant, job: $job, state: state}) WHERE item.ordinal > 0 } AS items
