package dev.annals.context;

import java.util.List;
import java.util.Locale;

/**
 * A context with what its caller needs to remember having told.
 *
 * @param told the items in the block, in order
 */
public record Telling(Context.Block block, List<Told> told) {

    /**
     * @param turn whether it is an episode, in the words of its speaker or author
     * @param noted the key to remember it by as heard
     */
    public record Told(String section, String id, String text, boolean turn, String noted) {

        static Told of(Budget.Told told) {
            Item item = told.item();
            String section = item.section().name().toLowerCase(Locale.ROOT);
            return new Told(section, item.id(), told.text(), item.turn(), item.noted());
        }

        /** As the API shows it. */
        public Context.Told shown() {
            return new Context.Told(section, id, text);
        }
    }
}
