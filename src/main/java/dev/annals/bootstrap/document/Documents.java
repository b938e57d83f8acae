package dev.annals.bootstrap.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Splits documents into sections, by file extension. */
public final class Documents {

    private static final Map<String, Function<String, List<Section>>> READERS = Map.ofEntries(
            Map.entry("md", Markdown::sections),
            Map.entry("markdown", Markdown::sections),
            Map.entry("adoc", AsciiDoc::sections),
            Map.entry("asciidoc", AsciiDoc::sections),
            Map.entry("html", Html::sections),
            Map.entry("htm", Html::sections),
            Map.entry("txt", Documents::plain),
            Map.entry("rst", Documents::plain));

    /** Legal and generated files, by the beginning of their names. */
    private static final Set<String> LEFT_OUT = Set.of("license", "licence", "copying", "notice", "changelog.full");

    private Documents() {}

    public static boolean reads(String path) {
        String file = file(path).toLowerCase(Locale.ROOT);
        return READERS.containsKey(ending(file)) && LEFT_OUT.stream().noneMatch(file::startsWith);
    }

    /** Keyed by names that do not change when other sections are added or removed. */
    public static Map<String, Section> sections(String path, String text) {
        @Nullable
        Function<String, List<Section>> reader = READERS.get(ending(file(path).toLowerCase(Locale.ROOT)));
        Map<String, Section> named = new LinkedHashMap<>();
        for (Section section : reader == null ? plain(text) : reader.apply(text)) {
            String name = section.slug();
            for (int time = 2; named.containsKey(name); time++) {
                name = section.slug() + "-" + time;
            }
            named.put(name, section);
        }
        return named;
    }

    private static List<Section> plain(String text) {
        return text.isBlank() ? List.of() : List.of(new Section(List.of(), text.strip()));
    }

    static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
