package dev.annals.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items gathered so far, none of them twice. */
final class Items {

    private final List<Item> items = new ArrayList<>();

    List<Item> all() {
        return List.copyOf(items);
    }

    /** An item that is already there is not repeated. */
    void add(List<Item> more) {
        Set<String> ids = items.stream().map(Item::id).collect(Collectors.toSet());
        more.stream().filter(item -> !ids.contains(item.id())).forEach(items::add);
    }

    /** An item that is already there stays in its section, with the text that says what changed. */
    void addChanged(List<Item> changed) {
        Map<String, Item> byId =
                changed.stream().collect(Collectors.toMap(Item::id, Function.identity(), (one, _) -> one));
        items.replaceAll(item -> {
            @Nullable Item change = byId.get(item.id());
            return change == null ? item : new Item(item.section(), item.id(), change.texts());
        });
        add(changed);
    }

    void remove(Set<String> ids) {
        items.removeIf(item -> ids.contains(item.id()));
    }
}
