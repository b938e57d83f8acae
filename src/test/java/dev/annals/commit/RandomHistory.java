package dev.annals.commit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.NaiveModel;
import dev.annals.belief.NaiveModel.Held;
import dev.annals.belief.NaiveModel.Said;
import dev.annals.belief.RandomClaims;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** A random run of commits on one fresh tenant, told to the naive memory too. */
final class RandomHistory {

    private static final String SUBJECT = "Alice";
    private static final String PREDICATE = "mood";
    private static final Instant FIRST_DAY = Instant.parse("2000-01-01T00:00:00Z");

    private final TestTenant tenant = TestTenant.fresh();
    private final Random random;
    private final RandomClaims claims;
    private final NaiveMemory memory;
    private final Map<Integer, String> idsToRetract = new TreeMap<>();
    private final Map<String, Integer> madeById = new HashMap<>();
    private final Map<Long, String> commits = new TreeMap<>();
    private final List<Object> log = new ArrayList<>();
    private int made;

    RandomHistory(Random random) {
        this.random = random;
        this.claims = new RandomClaims(random);
        boolean one = random.nextBoolean();
        this.memory = new NaiveMemory(one);
        tenant.declare(PREDICATE, one ? "one" : "many");
    }

    TestTenant tenant() {
        return tenant;
    }

    /** A transaction to come: claims to make, or one to retract. */
    private record Planned(List<Said> said, int retracted) {}

    /**
     * @param rounds how often something happens
     * @param most transactions at once
     * @param send makes the transactions commits, in their order; answers their receipts
     */
    void make(int rounds, int most, Function<List<Map<String, Object>>, List<JsonNode>> send) {
        for (int round = 0; round < rounds; round++) {
            if (random.nextInt(8) == 0 && !commits.isEmpty()) {
                redeclare();
                continue;
            }
            List<Planned> planned = new ArrayList<>();
            for (int i = random.nextInt(most); i >= 0; i--) {
                planned.add(plan());
            }
            log.add(planned);
            List<JsonNode> receipts =
                    send.apply(planned.stream().map(this::body).toList());
            for (int i = 0; i < planned.size(); i++) {
                remember(planned.get(i), receipts.get(i));
            }
        }
    }

    private Planned plan() {
        if (!idsToRetract.isEmpty() && random.nextInt(5) == 0) {
            List<Integer> victims = List.copyOf(idsToRetract.keySet());
            return new Planned(List.of(), victims.get(random.nextInt(victims.size())));
        }
        List<Said> said = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            said.add(claims.next(made++, !memory.holdsOne()));
        }
        return new Planned(said, -1);
    }

    private Map<String, Object> body(Planned planned) {
        return planned.said().isEmpty()
                ? TestTenant.transaction(Ops.retracts(retractedId(planned.retracted())))
                : TestTenant.transaction(
                        planned.said().stream().map(RandomHistory::op).toArray(Ops.Op[]::new));
    }

    private String retractedId(int victim) {
        return madeById.entrySet().stream()
                .filter(entry -> entry.getValue() == victim)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void remember(Planned planned, JsonNode receipt) {
        if (receipt.has("code")) { // two of a group may retract the same claim: the second is refused
            assertThat(receipt.get("code").textValue()).isEqualTo("claim-already-retracted");
            assertThat(idsToRetract).doesNotContainKey(planned.retracted());
            return;
        }
        long commit = receipt.get("commit").get("seq").longValue();
        commits.put(commit, Shown.knownAt(receipt));
        if (planned.said().isEmpty()) {
            memory.retract(planned.retracted(), commit);
            idsToRetract.remove(planned.retracted());
        }
        for (int i = 0; i < planned.said().size(); i++) {
            memory.tell(planned.said().get(i), commit);
            String id = Shown.claim(receipt, i);
            madeById.put(id, planned.said().get(i).made());
            idsToRetract.put(planned.said().get(i).made(), id);
        }
    }

    private void redeclare() {
        boolean one = !memory.holdsOne();
        log.add(one ? "one" : "many");
        JsonNode commit =
                tenant.declare(PREDICATE, one ? "one" : "many").get("effect").get("commit");
        memory.declare(one, commit.get("seq").longValue());
        commits.put(commit.get("seq").longValue(), commit.get("knownAt").textValue());
    }

    /** Compares with the naive memory: all of valid time as of every commit, and one day as of now. */
    void check() {
        assertThat(commits.keySet()).as("numbered without gaps").last().isEqualTo((long) commits.size());
        commits.forEach((commit, knownAt) -> compare(commit, knownAt, "any", memory.believed(commit)));
        int day = random.nextInt(20);
        long last = commits.size();
        List<Held> thatDay = memory.believed(last).stream()
                .filter(held -> held.from() <= day && day < held.to())
                .toList();
        compare(last, "2999", instant(day).toString(), thatDay);
    }

    private void compare(long commit, String knownAt, String validAt, List<Held> believed) {
        assertThat(shown(tenant.facts("subject", SUBJECT, "validAt", validAt, "knownAt", knownAt)))
                .as("as of commit %d, valid at %s, of %s", commit, validAt, log)
                .containsExactlyInAnyOrderElementsOf(
                        believed.stream().map(RandomHistory::line).toList());
    }

    private List<String> shown(JsonNode page) {
        return Shown.list(page.get("facts")).stream().map(this::line).toList();
    }

    private String line(JsonNode fact) {
        List<Integer> support = Shown.texts(fact.get("claims")).stream()
                .map(madeById::get)
                .sorted()
                .toList();
        return fact.get("value").textValue() + " " + date(fact.get("validFrom"), NaiveModel.EVER) + ".."
                + date(fact.get("validTo"), NaiveModel.NEVER) + " by " + support + " "
                + fact.get("confidence").doubleValue();
    }

    private static String line(Held held) {
        double confidence = held.support().stream()
                .mapToDouble(RandomHistory::confidence)
                .max()
                .orElseThrow();
        return held.value() + " " + held.from() + ".." + held.to() + " by " + List.copyOf(held.support()) + " "
                + confidence;
    }

    private static int date(JsonNode instant, int open) {
        return instant.isNull()
                ? open
                : Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, Instant.parse(instant.textValue())));
    }

    private static Instant instant(int day) {
        return FIRST_DAY.plus(day, ChronoUnit.DAYS);
    }

    private static double confidence(int made) {
        return (made * 7 % 10 + 1) / 16.0;
    }

    private static Ops.Op op(Said said) {
        Ops.Op op = switch (said.kind()) {
            case ASSERT -> Ops.says(SUBJECT, PREDICATE);
            case CORRECT -> Ops.corrects(SUBJECT, PREDICATE);
            case END -> Ops.ends(SUBJECT, PREDICATE);
            case DENY -> Ops.denies(SUBJECT, PREDICATE);
        };
        if (!said.value().equals(NaiveModel.ANY)) {
            op = op.value(said.value());
        }
        op = said.from() == NaiveModel.EVER
                ? op.unbounded("validFrom")
                : op.from(instant(said.from()).toString());
        if (said.to() != NaiveModel.NEVER) {
            op = op.to(instant(said.to()).toString());
        }
        return op.confidence(confidence(said.made()));
    }
}
