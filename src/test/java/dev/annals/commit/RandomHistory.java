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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;

/** A random series of commits on a fresh tenant, also fed to the naive memory. */
final class RandomHistory {

    private static final String PREDICATE = "mood";
    private static final String ONE = "Alice";
    private static final String OTHER = "Alicia";
    private static final List<String> SUBJECTS = List.of(ONE, OTHER);
    private static final Instant FIRST_DAY = Instant.parse("2000-01-01T00:00:00Z");

    private final TestTenant tenant = TestTenant.fresh();
    private final Random random;
    private final RandomClaims claims;
    private final NaiveMemory memory;
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
        JsonNode born = tenant.commit(
                Ops.says(ONE, "age").value(7), Ops.says(OTHER, "age").value(7));
        commits.put(1L, Shown.knownAt(born));
    }

    TestTenant tenant() {
        return tenant;
    }

    /**
     * A transaction to come.
     *
     * @param told tells the memory once it is a commit: its receipt and number
     */
    private record Planned(List<Ops.Op> ops, ObjLongConsumer<JsonNode> told) {
        Map<String, Object> body() {
            return TestTenant.transaction(ops.toArray(Ops.Op[]::new));
        }
    }

    /**
     * @param rounds how often something happens
     * @param most transactions at once
     * @param send makes the transactions commits, in their order; answers their receipts
     */
    void make(int rounds, int most, Function<List<Map<String, Object>>, List<JsonNode>> send) {
        for (int round = 0; round < rounds; round++) {
            if (random.nextInt(8) == 0) {
                redeclare();
                continue;
            }
            List<Planned> planned = new ArrayList<>();
            for (int i = random.nextInt(most); i >= 0; i--) {
                planned.add(most == 1 ? plan() : planToShare());
            }
            planned.forEach(one -> log.add(one.body()));
            List<JsonNode> receipts =
                    send.apply(planned.stream().map(Planned::body).toList());
            for (int i = 0; i < planned.size(); i++) {
                remember(planned.get(i), receipts.get(i));
            }
        }
    }

    private Planned plan() {
        long now = commits.size();
        List<Integer> some = memory.live(ONE, now).stream()
                .map(Said::made)
                .filter(said -> random.nextBoolean())
                .toList();
        boolean areOne = memory.canonical(OTHER, now).equals(ONE);
        return switch (random.nextInt(8)) {
            case 0 -> some.isEmpty() ? claims() : withdraw(Ops::setsAside, some.getFirst());
            case 1 -> areOne ? claims() : decide(Ops.merges(OTHER, ONE), new NaiveMemory.Merge(OTHER, ONE));
            case 2 -> areOne || some.isEmpty() ? claims() : split(some);
            case 3 -> memory.inForce().isEmpty() ? claims() : revert(any(memory.inForce()));
            default -> planToShare();
        };
    }

    /** One that may share a database transaction with others. */
    private Planned planToShare() {
        List<Integer> live =
                memory.live(ONE, commits.size()).stream().map(Said::made).toList();
        return live.isEmpty() || random.nextInt(5) > 0 ? claims() : withdraw(Ops::retracts, any(live));
    }

    private Planned claims() {
        Map<Said, String> said = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            said.put(claims.next(made++, !memory.holdsOne()), any(SUBJECTS));
        }
        List<Ops.Op> ops = new ArrayList<>();
        said.forEach((one, subject) -> ops.add(op(subject, one)));
        return new Planned(
                ops,
                (receipt, commit) -> said.forEach((one, subject) -> {
                    madeById.put(Shown.claim(receipt, List.copyOf(said.keySet()).indexOf(one)), one.made());
                    memory.tell(subject, one, commit);
                }));
    }

    private Planned withdraw(Function<String, Ops.Op> op, int victim) {
        return decide(op.apply(id(victim)), new NaiveMemory.Withdraw(victim));
    }

    private Planned split(List<Integer> some) {
        String[] ids = some.stream().map(this::id).toArray(String[]::new);
        return decide(Ops.splits(ONE, OTHER, ids), new NaiveMemory.Split(Set.copyOf(some), ONE, OTHER));
    }

    private Planned decide(Ops.Op op, NaiveMemory.Choice choice) {
        return new Planned(List.of(op), (receipt, commit) -> memory.decide(Shown.decision(receipt, 0), choice, commit));
    }

    private Planned revert(String decision) {
        return new Planned(List.of(Ops.reverts(decision)), (receipt, commit) -> memory.revert(decision, commit));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String id(int claim) {
        return madeById.entrySet().stream()
                .filter(entry -> entry.getValue() == claim)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private void remember(Planned planned, JsonNode receipt) {
        if (receipt.has("code")) { // two of a group may retract the same claim: the second is refused
            assertThat(receipt.get("code").textValue()).isEqualTo("claim-already-retracted");
            return;
        }
        long commit = receipt.get("commit").get("seq").longValue();
        commits.put(commit, Shown.knownAt(receipt));
        planned.told().accept(receipt, commit);
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
        for (String subject : SUBJECTS) {
            commits.forEach(
                    (commit, knownAt) -> compare(subject, commit, knownAt, "any", memory.believed(subject, commit)));
            int day = random.nextInt(20);
            long last = commits.size();
            List<Held> thatDay = memory.believed(subject, last).stream()
                    .filter(held -> held.from() <= day && day < held.to())
                    .toList();
            compare(subject, last, "2999", instant(day).toString(), thatDay);
        }
    }

    private void compare(String subject, long commit, String knownAt, String validAt, List<Held> believed) {
        assertThat(shown(tenant.facts(
                        "subject", subject, "predicate", PREDICATE, "validAt", validAt, "knownAt", knownAt)))
                .as("%s as of commit %d, valid at %s, of %s", subject, commit, validAt, log)
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

    private static Ops.Op op(String subject, Said said) {
        Ops.Op op = switch (said.kind()) {
            case ASSERT -> Ops.says(subject, PREDICATE);
            case CORRECT -> Ops.corrects(subject, PREDICATE);
            case END -> Ops.ends(subject, PREDICATE);
            case DENY -> Ops.denies(subject, PREDICATE);
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
