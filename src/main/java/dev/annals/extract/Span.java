package dev.annals.extract;

/** A stretch {@code [start, end)} of a text, in chars. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || start > end) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The shortest span that contains both. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
