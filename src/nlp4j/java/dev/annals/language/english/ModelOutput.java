package dev.annals.language.english;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what {@link ModelInput} reads. */
final class ModelOutput implements Closeable {

    private final DataOutputStream out;

    ModelOutput(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.writeInt(ModelInput.MAGIC);
        this.out.writeInt(ModelInput.VERSION);
    }

    void wordLists(Map<String, List<String>> lists) throws IOException {
        out.writeInt(lists.size());
        for (Map.Entry<String, List<String>> list : new TreeMap<>(lists).entrySet()) {
            out.writeUTF(list.getKey());
            strings(list.getValue());
        }
    }

    void lexicon(Map<String, ? extends Collection<String>> lexicon) throws IOException {
        Map<List<String>, Integer> entries = new LinkedHashMap<>();
        record Word(long key, int entry) {}
        List<Word> words = new ArrayList<>();
        lexicon.forEach((word, values) -> {
            if (!values.isEmpty()) {
                Integer entry = entries.computeIfAbsent(List.copyOf(values), values2 -> entries.size());
                words.add(new Word(Lexicon.key(Value.of(word)), entry));
            }
        });
        words.sort((a, b) -> Long.compareUnsigned(a.key(), b.key()));
        out.writeInt(entries.size());
        for (List<String> entry : entries.keySet()) {
            strings(entry);
        }
        keys(words.stream().mapToLong(Word::key).toArray());
        out.writeInt(words.size());
        for (Word word : words) {
            if (word.entry() > Character.MAX_VALUE) {
                throw new IllegalArgumentException("too many kinds of words");
            }
            out.writeChar(word.entry());
        }
    }

    void component(Template template, List<String> labels, List<Feature> features) throws IOException {
        items(template.sets());
        out.writeInt(template.joined().size());
        for (List<Item> items : template.joined()) {
            items(items);
        }
        strings(labels);
        features.sort(Comparator.comparing(Feature::key, Long::compareUnsigned));
        keys(features.stream().mapToLong(Feature::key).toArray());
        out.writeInt(features.size());
        int weights = 0;
        for (Feature feature : features) {
            out.writeByte(feature.labels().length);
            weights += feature.labels().length;
        }
        out.writeInt(weights);
        for (Feature feature : features) {
            out.write(feature.labels());
        }
        out.writeInt(weights);
        for (Feature feature : features) {
            for (float weight : feature.weights()) {
                out.writeFloat(weight);
            }
        }
    }

    private void items(List<Item> items) throws IOException {
        out.writeInt(items.size());
        for (Item item : items) {
            out.writeUTF(item.source().name());
            out.writeInt(item.window());
            out.writeUTF(item.relative().name());
            out.writeUTF(item.field().name());
            out.writeInt(item.length());
        }
    }

    void choices(int[][] labels) throws IOException {
        for (int[] ofKind : labels) {
            out.writeInt(ofKind.length);
            for (int label : ofKind) {
                out.writeInt(label);
            }
        }
    }

    private void keys(long[] sorted) throws IOException {
        if (Arrays.stream(sorted).distinct().count() < sorted.length || sorted[0] == 0) {
            throw new IllegalArgumentException("two have the same key, or one has 0: change the hash");
        }
        out.writeInt(sorted.length);
        for (long key : sorted) {
            out.writeLong(key);
        }
    }

    private void strings(List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
