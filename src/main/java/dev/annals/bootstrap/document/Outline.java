package dev.annals.bootstrap.document;

import java.util.ArrayList;
import java.util.List;

/** Collects sections while a document is read from the top. */
final class Outline {

    private record Heading(int level, String text) {}

    private final List<Section> sections = new ArrayList<>();
    private final List<Heading> above = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void heading(int level, String title) {
        end();
        above.removeIf(heading -> heading.level() >= level);
        above.add(new Heading(level, title.strip()));
    }

    void add(String more) {
        text.append(more);
    }

    /** A heading without text makes no section. */
    private void end() {
        String said = text.toString().strip();
        text.setLength(0);
        if (!said.isEmpty()) {
            sections.add(new Section(above.stream().map(Heading::text).toList(), said));
        }
    }

    List<Section> sections() {
        end();
        return sections;
    }
}
