package dev.annals.files.merge;

import dev.annals.files.block.Document;
import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Room;
import dev.annals.files.block.Stamp;
import dev.annals.files.block.Writing;
import dev.annals.files.render.Laid;
import dev.annals.files.render.Layout;
import dev.annals.recall.MarkedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites a file: what is known now, in the room left by people's own lines, and those lines where they were. A
 * person's line is left out only if a fact is shown in the same words.
 */
public final class Merge {

    /** The size of a mark that a line may get, in bytes. */
    private static final int MARK = 90;

    private final Document theirs;
    private final BlockDiff.Done done;
    private final Set<String> base = new HashSet<>();
    private final String top;

    private Merge(Document theirs, List<List<FactLine>> bases, BlockDiff.Done done, String scope) {
        this.theirs = theirs;
        this.done = done;
        this.top = Writing.top(scope);
        bases.forEach(one -> one.forEach(told -> base.add(Writing.heading(told.heading()))));
    }

    /**
     * @param stamp of what is known now; its room is computed here
     * @return the content of the file
     */
    public static String of(Document theirs, List<List<FactLine>> bases, BlockDiff.Done done, Room file, Stamp stamp) {
        return new Merge(theirs, bases, done, stamp.scope()).write(file, stamp);
    }

    private String write(Room file, Stamp stamp) {
        Room left = file.less(theirs.outside());
        List<PersonLine> kept = done.found();
        Laid laid = new Laid(new LinkedHashMap<>());
        Room room = new Room(-1, -1);
        Room before;
        do { // a line dropped as a duplicate makes room for more facts, which may make more lines duplicates
            before = room;
            room = left.less(room(kept, laid));
            laid = Layout.of(done.facts(), room);
            Set<String> told = told(laid, kept);
            kept = kept.stream()
                    .filter(one -> !told.contains(one.entry().said()))
                    .toList();
        } while (!room.equals(before));
        List<String> block = block(laid, kept, stamp.with(room));
        return isAsBefore(block, laid) ? theirs.with(asItIs()) : theirs.with(block);
    }

    /** If no line changed, the block keeps its stamp, because a new one would be a change for nothing. */
    private boolean isAsBefore(List<String> block, Laid laid) {
        return theirs.stamps().size() == 1
                && block.subList(1, block.size()).equals(theirs.body())
                && laid.all().map(FactLine::id).collect(Collectors.toSet()).equals(done.base())
                && done.deleted().isEmpty()
                && done.restored().isEmpty();
    }

    private List<String> asItIs() {
        List<String> block = new ArrayList<>();
        block.add(theirs.stamps().getFirst().line());
        block.addAll(theirs.body());
        return block;
    }

    /** The texts of unedited fact lines. */
    private static Set<String> told(Laid laid, List<PersonLine> kept) {
        Set<String> edited = kept.stream()
                .flatMap(one -> Stream.ofNullable(one.now()).map(FactLine::key))
                .collect(Collectors.toSet());
        return laid.all()
                .filter(one -> !edited.contains(one.key()))
                .map(FactLine::said)
                .collect(Collectors.toSet());
    }

    /** The room that people's lines take, including their headings. */
    private Room room(List<PersonLine> kept, Laid laid) {
        Room room = new Room(0, 0);
        Set<String> headed = new HashSet<>(theirs.headings());
        headed.removeAll(base);
        for (PersonLine one : kept) {
            for (String line : one.entry().raw()) {
                room = room.and(Layout.line(MarkedLine.unmarked(line).strip()));
            }
            room = room.and(new Room(1, MARK));
            headed.add(one.heading());
        }
        headed.removeAll(laid.sections().keySet());
        headed.removeAll(List.of("", top));
        for (String heading : headed) {
            room = room.and(Layout.heading(heading));
        }
        return room;
    }

    private List<String> block(Laid laid, List<PersonLine> kept, Stamp stamp) {
        Writing writing = new Writing().line(stamp.line()).line(top);
        Map<String, PersonLine> instead = new HashMap<>();
        List<PersonLine> rest = new ArrayList<>();
        Set<String> told = laid.all().map(FactLine::key).collect(Collectors.toSet());
        kept.forEach(one -> {
            if (one.now() == null
                    || !told.contains(one.now().key())
                    || instead.putIfAbsent(one.now().key(), one) != null) {
                rest.add(one);
            }
        });
        under("", _ -> true, rest, writing);
        under(top, _ -> true, rest, writing);
        laid.sections().forEach((heading, section) -> {
            Set<String> here = section.stream().map(FactLine::key).collect(Collectors.toSet());
            writing.headed(heading);
            under(heading, one -> one.behind(here).isEmpty(), rest, writing);
            section.forEach(one -> {
                @Nullable PersonLine theirs = instead.get(one.key());
                if (theirs == null) {
                    writing.line(one.line());
                } else {
                    write(theirs, writing);
                }
                under(heading, other -> other.behind(here).equals(Optional.of(one.key())), rest, writing);
            });
        });
        Set<String> others = new LinkedHashSet<>(theirs.headings());
        rest.forEach(one -> others.add(one.heading()));
        for (String heading : others) {
            boolean isOurs = base.contains(heading) || heading.equals(top);
            if ((!isOurs && !laid.sections().containsKey(heading))
                    || rest.stream().anyMatch(one -> one.heading().equals(heading))) {
                writing.headed(heading);
                under(heading, _ -> true, rest, writing);
            }
        }
        long cut = done.all() - laid.size();
        if (cut > 0) {
            writing.apart(Writing.cut(Math.toIntExact(cut), stamp.scope()));
        }
        return writing.end();
    }

    private static void under(String heading, Predicate<PersonLine> which, List<PersonLine> rest, Writing writing) {
        List<PersonLine> here = rest.stream()
                .filter(one -> one.heading().equals(heading) && which.test(one))
                .toList();
        rest.removeAll(here);
        here.forEach(one -> write(one, writing));
    }

    private static void write(PersonLine found, Writing writing) {
        Entry entry = found.entry();
        @Nullable FactLine now = found.now();
        boolean asItIs = now == null && entry.isWhole();
        writing.entry(entry, asItIs ? entry.raw() : entry.marked(now == null ? null : now.place()));
    }

    /** A new file without any lines by people. */
    public static String fresh(List<FactLine> facts, long all, Stamp stamp) {
        Document none = new Document("", "", "\n", List.of(), List.of(), List.of(), List.of());
        BlockDiff.Done nothing = new BlockDiff.Done(List.of(), List.of(), List.of(), Set.of(), facts, all);
        return of(none, List.of(), nothing, stamp.room(), stamp);
    }
}
