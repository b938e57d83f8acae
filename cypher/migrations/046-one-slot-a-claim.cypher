// What was said of whatever value is in the slot of whatever value alone; it counts in that of each value without being in it.
CYPHER 25
MATCH (slot:Slot)<-[competes:IN]-(claim:Claim)
WHERE slot.value IS NOT NULL AND claim.valueKey IS NULL
DELETE competes
