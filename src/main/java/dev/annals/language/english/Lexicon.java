package dev.annals.language.english;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about words independently of any text, such as their possible parts of speech. */
final class Lexicon {

    /** The values of a word, individually and joined. */
    record Entry(List<Value> values, Value joined) {

        static Entry of(List<String> texts) {
            return new Entry(
                    texts.stream().map(Value::of).toList(), Value.of(String.join(String.valueOf(Value.JOINT), texts)));
        }
    }

    private final KeyTable words;
    private final List<Entry> entries;

    /**
     * @param keys of the words, sorted as unsigned numbers
     * @param entryOf the entry of each word
     */
    Lexicon(long[] keys, int[] entryOf, List<Entry> entries) {
        this.words = new KeyTable(keys, entryOf);
        this.entries = entries;
    }

    @Nullable
    Entry find(Value word) {
        int entry = words.find(key(word));
        return entry == KeyTable.NONE ? null : entries.get(entry);
    }

    static long key(Value word) {
        return Value.key(0, word.hash());
    }
}
