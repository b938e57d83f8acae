package dev.annals.bootstrap.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A chapter whose findings are all in memory.
 *
 * @param prefix of the ids of all its findings
 * @param complete whether an earlier finding that is not among them is gone
 */
record Listed(String name, String prefix, List<Finding> all, List<Notice> notices, boolean complete)
        implements Chapter {

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public Page read(int from, int to) {
        boolean last = to >= all.size();
        return new Page(all.subList(from, to), last && complete ? gone() : NOTHING, last ? notices : List.of());
    }

    private Predicate<String> gone() {
        Set<String> ids = all.stream().map(Finding::id).collect(Collectors.toSet());
        return id -> id.startsWith(prefix) && !ids.contains(id);
    }
}
