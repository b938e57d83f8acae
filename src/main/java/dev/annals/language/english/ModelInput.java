package dev.annals.language.english;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a model in the order in which the build writes it. */
final class ModelInput {

    /** Change it when the format changes; it is part of the file name, too. */
    static final int VERSION = 1;

    static final int MAGIC = 0x414E454E;

    private static final int CHUNK = 1 << 18;

    private final DataInputStream in;
    private final byte[] chunk = new byte[CHUNK];

    ModelInput(InputStream in) throws IOException {
        this.in = new DataInputStream(in);
        if (this.in.readInt() != MAGIC || this.in.readInt() != VERSION) {
            throw new IOException("this is not a model of version " + VERSION);
        }
    }

    WordLists wordLists() throws IOException {
        Map<String, List<String>> lists = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            lists.put(in.readUTF(), strings());
        }
        return new WordLists(lists);
    }

    Lexicon lexicon() throws IOException {
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            entries.add(Lexicon.Entry.of(strings()));
        }
        return new Lexicon(longs(), entryNumbers(), entries);
    }

    Component component() throws IOException {
        List<Item> sets = items();
        List<List<Item>> joined = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            joined.add(items());
        }
        List<Label> labels = strings().stream().map(Label::of).toList();
        return new Component(
                new Template(sets, List.copyOf(joined)), new Classifier(longs(), bytes(), bytes(), floats()), labels);
    }

    private List<Item> items() throws IOException {
        List<Item> items = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            items.add(new Item(
                    Item.Source.valueOf(in.readUTF()),
                    in.readInt(),
                    Relative.valueOf(in.readUTF()),
                    Field.valueOf(in.readUTF()),
                    in.readInt()));
        }
        return List.copyOf(items);
    }

    Choices choices() throws IOException {
        Map<Choices.Kind, int[]> labels = new EnumMap<>(Choices.Kind.class);
        for (Choices.Kind kind : Choices.Kind.values()) {
            int[] ofKind = new int[in.readInt()];
            for (int i = 0; i < ofKind.length; i++) {
                ofKind[i] = in.readInt();
            }
            labels.put(kind, ofKind);
        }
        return new Choices(labels);
    }

    private List<String> strings() throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    private byte[] bytes() throws IOException {
        return in.readNBytes(in.readInt());
    }

    private int[] entryNumbers() throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readChar();
        }
        return numbers;
    }

    private long[] longs() throws IOException {
        long[] longs = new long[in.readInt()];
        for (int read = 0; read < longs.length; ) {
            ByteBuffer bytes = next(longs.length - read, Long.BYTES);
            int count = bytes.remaining() / Long.BYTES;
            bytes.asLongBuffer().get(longs, read, count);
            read += count;
        }
        return longs;
    }

    private float[] floats() throws IOException {
        float[] floats = new float[in.readInt()];
        for (int read = 0; read < floats.length; ) {
            ByteBuffer bytes = next(floats.length - read, Float.BYTES);
            int count = bytes.remaining() / Float.BYTES;
            bytes.asFloatBuffer().get(floats, read, count);
            read += count;
        }
        return floats;
    }

    /** Reads the numbers that are left, up to one chunk. The size is that of a number in bytes. */
    private ByteBuffer next(int left, int size) throws IOException {
        int length = (int) Math.min(CHUNK, (long) left * size);
        in.readFully(chunk, 0, length);
        return ByteBuffer.wrap(chunk, 0, length);
    }
}
