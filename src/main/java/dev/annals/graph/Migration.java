package dev.annals.graph;

import dev.annals.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change of the graph's schema, or of its data, that is applied once.
 *
 * @param name of its file in {@code cypher/migrations}, which is one statement
 */
record Migration(String name) {

    /** In the order of application. Append only. */
    static final List<Migration> ALL = Stream.of(
                    "001-migration-name",
                    "002-tenant",
                    "003-commit-seq",
                    "004-commit-known-at",
                    "005-idempotency-key",
                    "006-predicate",
                    "007-entity-id",
                    "008-entity-identity",
                    "009-slot",
                    "010-slot-predicate",
                    "011-claim-id",
                    "012-fact-id",
                    "013-fact-predicate",
                    "014-fact-line",
                    "015-fact-valid-from",
                    "016-fact-valid-to",
                    "017-fact-value",
                    "018-decision-id",
                    "019-entity-name",
                    "020-episode-id",
                    "021-episode-source",
                    "022-episode-state",
                    "023-episode-session",
                    "024-inbox",
                    "025-vector-space",
                    "026-embedding-model",
                    "027-fact-embedded",
                    "028-episode-backlog",
                    "029-passage-embedded",
                    "030-embed-older-facts",
                    "031-seal-key",
                    "032-drop-entity-identity",
                    "033-commit-scopes",
                    "034-fact-predicate-by-time",
                    "035-drop-fact-predicate",
                    "036-drop-episode-source",
                    "037-episode-source-key",
                    "038-episode-source",
                    "039-episode-source-id",
                    "040-former-name",
                    "041-entity-history",
                    "042-key-used-at",
                    "043-key-used",
                    "044-written-dates",
                    "045-claims-as-named",
                    "046-one-slot-a-claim",
                    "047-claim-object",
                    "048-alias-name",
                    "049-contradiction-id",
                    "050-contradiction-known",
                    "051-decision-known",
                    "052-decisions-in-force",
                    "053-contradiction-subject",
                    "054-contradiction-gone",
                    "055-drop-fact-line",
                    "056-name-key",
                    "057-claim-quote",
                    "058-mapping",
                    "059-job-id",
                    "060-job-state",
                    "061-job-item-id",
                    "062-job-item-ordinal",
                    "063-job-item-state",
                    "064-passage-words",
                    "065-fact-words",
                    "066-drop-fact-embedding-a",
                    "067-drop-fact-embedding-b",
                    "068-drop-fact-words",
                    "069-fact-words-with-predicate",
                    "070-job-kind",
                    "071-claim-said",
                    "072-use",
                    "075-what-is-archived",
                    "076-drop-fact-embedding-a",
                    "077-drop-fact-embedding-b",
                    "078-drop-passage-embedding-a",
                    "079-drop-passage-embedding-b",
                    "080-drop-fact-words",
                    "081-fact-words-with-archived",
                    "082-drop-passage-words",
                    "083-passage-words-with-archived",
                    "084-decision-kind",
                    "085-digest-embedded",
                    "086-digest-words",
                    "090-predicate-consistency",
                    "091-session-id",
                    "092-session-due",
                    "093-session-started",
                    "094-fact-scope",
                    "095-memory-file",
                    "096-deleted-line",
                    "097-job-input",
                    "098-injection",
                    "100-episode-text",
                    "101-fact-predicate-word",
                    "102-drop-fact-words",
                    "103-fact-words-without-commits",
                    "104-fact-outdated",
                    "105-fact-indexed-to",
                    "106-drop-fact-embedding-a",
                    "107-drop-fact-embedding-b")
            .map(Migration::new)
            .toList();

    private static final Pattern SCHEMA = Pattern.compile("^(CREATE|DROP) ", Pattern.MULTILINE);

    Statement statement() {
        return Statement.named("migrations/" + name);
    }

    /** True if it leaves the data alone. */
    boolean isOfSchema() {
        return SCHEMA.matcher(statement().text()).find();
    }

    /** SHA-256 of its text. */
    String checksum() {
        return Digest.sha256(statement().text().getBytes(StandardCharsets.UTF_8))
                .hex();
    }
}
