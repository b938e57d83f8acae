package dev.annals.commit;

import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.commit.plan.HeldClaim;
import dev.annals.commit.plan.Loaded;
import dev.annals.commit.plan.Marks;
import dev.annals.graph.GraphTime;
import dev.annals.time.Interval;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads claims and their places in slots. */
final class ClaimRows {

    private static final String ENTITY = "entity:";

    private ClaimRows() {}

    static HeldClaim held(Value row) {
        dev.annals.belief.@Nullable Value named = value(row.get("valueKey"));
        dev.annals.belief.@Nullable Value means = row.get("object").isNull()
                ? named
                : new dev.annals.belief.Value.Of(row.get("object").asString());
        String statement = row.get("statement").asString();
        Claim claim = new Claim(
                row.get("id").asString(),
                row.get("commit").asLong(),
                row.get("ordinal").asInt(),
                ClaimKind.ofWord(row.get("kind").asString()),
                means,
                interval(row),
                row.get("confidence").asDouble(),
                row.get("means").asString(statement));
        return new HeldClaim(
                claim,
                new HeldClaim.Named(
                        row.get("subject").asString(), named, row.get("stated").asBoolean(), statement),
                standing(row),
                decisions(row.get("accepted")),
                marks(row));
    }

    private static Set<String> decisions(Value ids) {
        return Set.copyOf(ids.asList(Value::asString, List.of()));
    }

    private static Marks marks(Value row) {
        return new Marks(decisions(row.get("archivedBy")), decisions(row.get("pinnedBy")));
    }

    static Loaded.HeldFact fact(Record row) {
        return new Loaded.HeldFact(row.get("scope").asString(), row.get("slot").asString(null));
    }

    static Loaded.HeldEpisode episode(Record row) {
        return new Loaded.HeldEpisode(
                row.get("scope").asString(), row.get("learned").asBoolean(), marks(row.get("episode")));
    }

    static Loaded.Place place(Record row) {
        List<String> named = row.get("named").asList(id -> id.asString().replaceFirst("^" + ENTITY, ""));
        return new Loaded.Place(
                row.get("scope").asString(),
                standing(row.get("claim")),
                row.get("slots").asList(Value::asString),
                named,
                row.get("types")
                        .asList(typed -> new Loaded.Typed(
                                typed.get("entity").asString(),
                                typed.get("type").asString())));
    }

    static Loaded.Disputed disputed(Record row) {
        return new Loaded.Disputed(
                row.get("scope").asString(),
                row.get("slot").asString(),
                row.get("gone").asBoolean());
    }

    private static HeldClaim.Standing standing(Value claim) {
        return new HeldClaim.Standing(number(claim.get("retractedIn")), number(claim.get("setAsideIn")));
    }

    private static @Nullable Long number(Value value) {
        return value.isNull() ? null : value.asLong();
    }

    static dev.annals.belief.@Nullable Value value(Value key) {
        return key.isNull() ? null : dev.annals.belief.Value.ofKey(key.asString());
    }

    static Interval interval(Value row) {
        return new Interval(GraphTime.read(row.get("validFrom")), GraphTime.read(row.get("validTo")));
    }
}
