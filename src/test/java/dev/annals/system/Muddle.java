package dev.annals.system;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.http.Ops;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Random claims and decisions about ten entities, given what was said and decided about them so far. */
final class Muddle {

    /** The predicates that hold one value; the others hold many. */
    static final Set<String> HOLDING_ONE = Set.of("mood", "lives_with");

    private static final List<String> NAMES =
            List.of("Ann", "Bob", "Cid", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jim");
    private static final List<String> OF_LITERALS = List.of("mood", "likes");
    private static final List<String> OF_ENTITIES = List.of("lives_with", "knows");
    private static final List<String> LITERALS = List.of("tea", "milk", "rain");
    private static final Set<String> CLAIMS = Set.of("assert", "correct", "end", "deny");
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 12;

    private final Pool<Said> claims = new Pool<>();
    private final Pool<String> merges = new Pool<>();
    private final Pool<String> others = new Pool<>();
    private final Pool<String> contradictions = new Pool<>();

    /** A claim and the name of its subject. */
    private record Said(String claim, String subject) {}

    /** Makes the ten. */
    static Deed beginning() {
        return new Deed(
                "the beginning",
                NAMES.stream()
                        .map(name -> Ops.says(name, "likes").value("tea").from("1999"))
                        .toList());
    }

    Deed next(String key) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        List<Ops.Op> ops = new ArrayList<>();
        for (int more = random.nextInt(10) < 7 ? 1 : 3; more > 0; more--) {
            ops.add(op(random));
        }
        return new Deed(key, List.copyOf(ops));
    }

    /** Takes note of what came of it. */
    void learn(Deed deed, JsonNode receipt) {
        Iterator<JsonNode> ofClaims = receipt.get("claims").iterator();
        Iterator<JsonNode> ofDecisions = receipt.get("decisions").iterator();
        for (Ops.Op op : deed.ops()) {
            String kind = op.fields().get("op").toString();
            if (CLAIMS.contains(kind)) {
                claims.add(new Said(id(ofClaims), op.fields().get("subject").toString()));
                continue;
            }
            String decision = id(ofDecisions);
            switch (kind) {
                case "merge" -> merges.add(decision);
                case "retract", "setAside" -> {
                    id(ofClaims);
                    others.add(decision);
                }
                case "revert" -> {}
                default -> others.add(decision);
            }
        }
        receipt.get("contradictions").get("opened").forEach(one -> contradictions.add(one.asText()));
    }

    private static String id(Iterator<JsonNode> refs) {
        return refs.next().get("id").asText();
    }

    private Ops.Op op(RandomGenerator random) {
        Optional<Ops.Op> decision = switch (random.nextInt(100)) {
            case 0, 1, 2, 3, 4, 5 -> Optional.of(Ops.merges(name(random), name(random)));
            case 6, 7, 8, 9, 10, 11 ->
                claims.any(random).map(said -> Ops.splits(said.subject(), name(random), said.claim()));
            case 12, 13, 14 -> claims.any(random).map(said -> Ops.setsAside(said.claim()));
            case 15, 16, 17 -> claims.any(random).map(said -> Ops.retracts(said.claim()));
            case 18, 19 -> contradictions.any(random).map(Ops::accepts);
            case 20, 21, 22, 23, 24, 25, 26 -> merges.take(random).map(Ops::reverts);
            case 27, 28, 29, 30, 31, 32, 33 -> others.take(random).map(Ops::reverts);
            default -> Optional.empty();
        };
        return decision.orElseGet(() -> claim(random));
    }

    private static Ops.Op claim(RandomGenerator random) {
        boolean ofEntities = random.nextBoolean();
        String predicate = any(ofEntities ? OF_ENTITIES : OF_LITERALS, random);
        int kind = random.nextInt(12);
        Ops.Op op = dated(kind(kind, name(random), predicate), kind >= 2, random);
        boolean ofWhatever = kind < 3 && HOLDING_ONE.contains(predicate) && random.nextInt(10) < 3;
        if (ofWhatever) {
            return op;
        }
        return ofEntities ? op.object(name(random)) : op.value(any(LITERALS, random));
    }

    private static Ops.Op kind(int kind, String subject, String predicate) {
        return switch (kind) {
            case 0, 1 -> Ops.ends(subject, predicate);
            case 2 -> Ops.denies(subject, predicate);
            case 3, 4 -> Ops.corrects(subject, predicate);
            default -> Ops.says(subject, predicate);
        };
    }

    private static Ops.Op dated(Ops.Op op, boolean lasts, RandomGenerator random) {
        int from = FIRST_YEAR + random.nextInt(YEARS);
        Ops.Op begun = lasts && random.nextInt(10) == 0 ? op.unbounded("validFrom") : op.from(Integer.toString(from));
        return lasts && random.nextInt(10) < 4 ? begun.to(Integer.toString(from + random.nextInt(YEARS))) : begun;
    }

    private static String name(RandomGenerator random) {
        return any(NAMES, random);
    }

    private static String any(List<String> some, RandomGenerator random) {
        return some.get(random.nextInt(some.size()));
    }
}
