package dev.annals.bootstrap.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Splits HTML into sections by its headings, keeping only what a reader sees. */
final class Html {

    private Html() {}

    static List<Section> sections(String text) {
        Document page = Jsoup.parse(text);
        page.select("script, style, nav, footer, noscript, template, svg").remove();
        Outline outline = new Outline();
        walk(page.body(), outline, 0);
        return outline.sections();
    }

    private static final int DEEPEST = 200;

    private static void walk(Node node, Outline outline, int depth) {
        for (Node child : node.childNodes()) {
            switch (child) {
                case TextNode words -> outline.add(words.text());
                case Element element
                when element.tagName().matches("h[1-3]") ->
                    outline.heading(element.tagName().charAt(1) - '0', element.text());
                case Element element
                when depth < DEEPEST -> {
                    walk(element, outline, depth + 1);
                    if (element.isBlock() || element.tagName().equals("br")) {
                        outline.add("\n");
                    }
                }
                default -> {}
            }
        }
    }
}
