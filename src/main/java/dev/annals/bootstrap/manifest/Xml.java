package dev.annals.bootstrap.manifest;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads XML, and finds child elements by name, ignoring deeper descendants. */
final class Xml {

    private Xml() {}

    /** @throws IllegalArgumentException if it has another name, or the text is cut off or not well-formed */
    static Element root(String text, String name) {
        Element root =
                Parser.xmlParser().setTrackPosition(true).parseInput(text, "").firstElementChild();
        if (root == null || !root.tagName().equals(name)) {
            throw new IllegalArgumentException("no <" + name + ">");
        }
        if (root.stream().anyMatch(element -> isUnclosed(element, text))) {
            throw new IllegalArgumentException("an element is not closed");
        }
        return root;
    }

    /** The parser closes what is not closed, unless it closes itself. */
    private static boolean isUnclosed(Element element, String text) {
        return element.endSourceRange().isImplicit()
                && text.charAt(element.sourceRange().endPos() - 2) != '/';
    }

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
