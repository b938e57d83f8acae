package dev.annals.bootstrap.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A chapter whose findings are all in memory.
 *
 * @param looked tests the ids of earlier findings that are gone if they are not among them
 */
record Listed(String name, List<Finding> all, List<Notice> notices, Predicate<String> looked) implements Chapter {

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public Page read(int from, int to) {
        boolean last = to >= all.size();
        return new Page(all.subList(from, to), last ? gone() : NOTHING, last ? notices : List.of());
    }

    private Predicate<String> gone() {
        Set<String> ids = all.stream().map(Finding::id).collect(Collectors.toSet());
        return id -> looked.test(id) && !ids.contains(id);
    }
}
