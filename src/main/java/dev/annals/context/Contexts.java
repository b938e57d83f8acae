package dev.annals.context;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.entity.Names;
import dev.annals.graph.Graph;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.recall.Recall;
import dev.annals.recall.Rendering;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds contexts: what is known about a subject, what a query needs and what has changed, as far as it fits the
 * budget.
 */
@Singleton
public class Contexts {

    /** Tokens for the marks, the seal and the line on what was cut. */
    private static final int AROUND = 60;

    private final Graph graph;
    private final Gathering gathering;
    private final ChangedFacts changedFacts;
    private final Recall recall;
    private final Rendering rendering;
    private final Clock clock;

    Contexts(
            Graph graph,
            Gathering gathering,
            ChangedFacts changedFacts,
            Recall recall,
            Rendering rendering,
            Clock clock) {
        this.graph = graph;
        this.gathering = gathering;
        this.changedFacts = changedFacts;
        this.recall = recall;
        this.rendering = rendering;
        this.clock = clock;
    }

    /**
     * @param body of {@code POST /v1/context}
     * @throws ProblemException if the body is invalid
     */
    public Context.Block context(Reader reader, @Nullable JsonNode body) {
        return of(reader, ContextQuestion.read(body)).block();
    }

    /** @param told the items in the block, in order */
    public record Telling(Context.Block block, List<Told> told) {}

    /**
     * @param turn whether it is an episode, in the words of its speaker or author
     * @param noted the key to remember it by as heard
     */
    public record Told(String section, String id, String text, boolean turn, String noted) {}

    public Telling of(Reader reader, ContextQuestion question) {
        AsOf asOf = AsOf.parse(question.validAt(), question.knownAt(), clock);
        if (asOf.validAt().instant() == null) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "validAt", "Give a single instant.");
        }
        Basis basis = basis(reader, asOf, question.about());
        Budget budget = new Budget(question.budgetTokens() - AROUND);
        List<Item> items = new ArrayList<>(gathering.pinned(reader, question, basis));
        addNew(items, gathering.about(reader, question, basis, budget.forAbout()));
        addNew(items, gathering.ofSessions(reader, question, basis));
        addNew(items, gathering.forQuery(reader, question, basis));
        items.removeIf(item -> question.heard().ids().contains(item.id())); // including digests
        ChangedFacts.Some changed = changedFacts.read(reader, question, basis);
        addChanged(items, changed.items());
        Budget.Choice choice = budget.choose(items).and(Item.Section.CHANGED, changed.more());
        if (question.ofPresent()) {
            recall.used(
                    reader,
                    choice.told().stream()
                            .map(told -> told.item().id())
                            .distinct()
                            .toList());
        }
        Context.Block block = new Context.Block(
                basis,
                question.json() ? null : rendering.of(reader.tenant(), lines(choice)),
                question.json() ? choice.told().stream().map(Contexts::told).toList() : null,
                choice.tokens() + (question.json() ? 0 : AROUND),
                new Context.Cut(
                        cut(choice, Item.Section.PINNED),
                        cut(choice, Item.Section.ABOUT),
                        cut(choice, Item.Section.SESSIONS),
                        cut(choice, Item.Section.QUERY),
                        cut(choice, Item.Section.CHANGED)));
        return new Telling(
                block,
                choice.told().stream()
                        .map(told -> new Told(
                                told.item().section().name().toLowerCase(Locale.ROOT),
                                told.item().id(),
                                told.text(),
                                told.item().turn(),
                                told.item().noted()))
                        .toList());
    }

    /** @throws ProblemException unknown-entity, instead of an empty block about a name that nobody has */
    private Basis basis(Reader reader, AsOf asOf, @Nullable String about) {
        if (about == null) {
            return graph.read(tx -> BasisReader.read(tx, reader, asOf));
        }
        Names names = graph.read(tx -> Names.read(tx, reader, asOf, List.of(about)));
        names.need(about, "about");
        return names.basis();
    }

    /** An item that is already in the list is not repeated. */
    private static void addNew(List<Item> items, List<Item> more) {
        Set<String> ids = items.stream().map(Item::id).collect(Collectors.toSet());
        more.stream().filter(item -> !ids.contains(item.id())).forEach(items::add);
    }

    /** An item that is already in the list stays there, with the text that says what changed. */
    private static void addChanged(List<Item> items, List<Item> changed) {
        Map<String, Item> byId =
                changed.stream().collect(Collectors.toMap(Item::id, Function.identity(), (one, _) -> one));
        items.replaceAll(item -> {
            @Nullable Item change = byId.get(item.id());
            return change == null ? item : new Item(item.section(), item.id(), change.texts());
        });
        addNew(items, changed);
    }

    private static List<String> lines(Budget.Choice choice) {
        Stream<String> told = choice.told().stream().map(Budget.Told::text);
        int left = choice.cut().values().stream().mapToInt(Integer::intValue).sum();
        return left == 0
                ? told.toList()
                : Stream.concat(told, Stream.of("Left out for lack of space: " + left(choice) + "."))
                        .toList();
    }

    private static String left(Budget.Choice choice) {
        return choice.cut().entrySet().stream()
                .map(cut -> cut.getValue() + " " + cut.getKey().left())
                .collect(Collectors.joining(", "));
    }

    private static Context.Told told(Budget.Told told) {
        return new Context.Told(
                told.item().section().name().toLowerCase(Locale.ROOT),
                told.item().id(),
                told.text());
    }

    private static int cut(Budget.Choice choice, Item.Section section) {
        return choice.cut().getOrDefault(section, 0);
    }
}
