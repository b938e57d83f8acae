// What people deleted from the files of a scope.
CYPHER 25
CREATE CONSTRAINT memory_file IF NOT EXISTS FOR (f:MemoryFile) REQUIRE (f.tenant, f.scope, f.file) IS UNIQUE
