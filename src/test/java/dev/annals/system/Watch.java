package dev.annals.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Readers of the present, concurrent with writers. They see one value of every subject that has any, never an older
 * state than the last commit acknowledged before they asked, and always the same answer for the same basis.
 */
public final class Watch {

    private final Client client;
    private final Map<String, String> question;
    private final Set<String> acknowledgedSubjects = ConcurrentHashMap.newKeySet();
    private final AtomicLong acknowledgedSeq = new AtomicLong();
    private final ConcurrentMap<JsonNode, JsonNode> answers = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong reads = new AtomicLong();

    /** @param filters of the question: which facts to watch */
    public Watch(Client client, Map<String, String> filters) {
        this.client = client;
        this.question = new HashMap<>(filters);
        question.put("validAt", Write.PRESENT);
        question.put("limit", "1000");
    }

    /** What readers who ask from now on must see. */
    public void acknowledged(Acknowledged write) {
        acknowledgedSubjects.add(write.write().subject());
        acknowledgedSeq.accumulateAndGet(write.seq(), Math::max);
    }

    /** Asks once, and again on the basis of the answer. */
    public void look() throws IOException, InterruptedException {
        Set<String> subjects = Set.copyOf(acknowledgedSubjects);
        long seq = acknowledgedSeq.get();
        JsonNode answer = client.get("/v1/facts", question);
        reads.incrementAndGet();
        Map<String, Integer> values = new HashMap<>();
        answer.get("facts")
                .forEach(fact -> values.merge(fact.get("subject").get("name").asText(), 1, Integer::sum));
        values.forEach((subject, count) -> check(count == 1, count + " values of " + subject, answer));
        subjects.forEach(subject -> check(values.containsKey(subject), "no value of " + subject, answer));
        check(answer.get("basis").get("commit").asLong() >= seq, "not yet acknowledged commit " + seq, answer);
        remember(answer);
        askAgain(answer.get("basis"));
    }

    /** Asks every question again on the basis of its answer. */
    public void lookBack() throws IOException, InterruptedException {
        for (JsonNode basis : answers.keySet()) {
            askAgain(basis);
        }
    }

    private void askAgain(JsonNode basis) throws IOException, InterruptedException {
        Map<String, String> again = new HashMap<>(question);
        again.put("knownAt", basis.get("knownAt").asText());
        again.put("validAt", basis.get("validAt").asText());
        remember(client.get("/v1/facts", again));
    }

    private void remember(JsonNode answer) {
        JsonNode before = answers.putIfAbsent(answer.get("basis"), answer.get("facts"));
        check(before == null || before.equals(answer.get("facts")), "another answer before: " + before, answer);
    }

    private void check(boolean holds, String fault, JsonNode answer) {
        if (!holds) {
            faults.add(fault + "\n in " + answer);
        }
    }

    public Queue<String> faults() {
        return faults;
    }

    public long reads() {
        return reads.get();
    }

    /** How many different states were seen. */
    public int states() {
        return answers.size();
    }
}
