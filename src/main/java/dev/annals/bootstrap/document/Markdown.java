package dev.annals.bootstrap.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Splits Markdown (CommonMark) into sections, which keep their source text. */
final class Markdown {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private Markdown() {}

    static List<Section> sections(String text) {
        String body = FrontMatter.of(text).body();
        Map<Integer, Heading> headings = new HashMap<>();
        for (Node node = PARSER.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() <= Section.DEEPEST) {
                headings.put(heading.getSourceSpans().getFirst().getLineIndex(), heading);
            }
        }
        Outline outline = new Outline();
        String[] lines = body.split("\n", -1);
        int skip = 0;
        for (int i = 0; i < lines.length; i++) {
            Heading heading = headings.get(i);
            if (heading != null) {
                outline.heading(heading.getLevel(), TEXT.render(heading));
                skip = heading.getSourceSpans().size();
            }
            if (skip > 0) {
                skip--; // a heading may include its underline
            } else {
                outline.add(lines[i] + "\n");
            }
        }
        return outline.sections();
    }
}
