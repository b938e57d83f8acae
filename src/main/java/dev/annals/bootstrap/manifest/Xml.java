package dev.annals.bootstrap.manifest;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds child elements by name, ignoring deeper descendants. */
final class Xml {

    private Xml() {}

    static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(name))
                .findFirst();
    }

    static List<Element> children(Element parent, String list, String name) {
        return child(parent, list).stream()
                .flatMap(all -> all.children().stream())
                .filter(one -> one.tagName().equals(name))
                .toList();
    }

    static @Nullable String text(Element parent, String name) {
        return child(parent, name).map(child -> child.text().strip()).orElse(null);
    }

    /** The text of the first of these elements that exists. */
    static @Nullable String first(Element parent, String... names) {
        for (String name : names) {
            @Nullable String text = text(parent, name);
            if (text != null && !text.isEmpty()) {
                return text;
            }
        }
        return null;
    }
}
