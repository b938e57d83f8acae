package dev.annals.page;

import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.ValidAt;
import dev.annals.digest.Digest;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.WrittenDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended, as callers send it back. It carries a hash of the question, so that it cannot be used with
 * another.
 *
 * @param basis the basis of the first page; null for lists that have none
 * @param knownAt the known time requested for the first page; null: none
 * @param question its mark
 */
record Cursor(@Nullable Basis basis, @Nullable Instant knownAt, String question, Place place) {

    private static final String SEPARATOR = "\n";
    private static final int HEAD = 5;
    private static final int MARK = 16;

    String encode() {
        Stream<String> head = basis == null
                ? Stream.of("", "", "")
                : Stream.of(
                        Long.toString(basis.commit()),
                        basis.knownAt().toString(),
                        basis.validAt().text());
        String asked = knownAt == null ? "" : knownAt.toString();
        String said = Stream.of(head, Stream.of(asked, question), place.keys().stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(SEPARATOR));
        String text = mark(said) + SEPARATOR + said;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Another for any other text, and the same in every process. */
    static String mark(String text) {
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK);
    }

    /** @throws ProblemException invalid-cursor */
    static Cursor decode(String text, String question) {
        Cursor cursor;
        try {
            cursor = read(unchanged(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8))
                    .split(SEPARATOR, -1));
        } catch (RuntimeException broken) {
            throw notOurs();
        }
        if (!cursor.question.equals(question)) {
            throw ofAnother();
        }
        return cursor;
    }

    /** @throws ProblemException invalid-cursor */
    static Cursor decode(String text, String question, AsOf asOf) {
        Cursor cursor = decode(text, question);
        if (cursor.basis == null) {
            throw notOurs();
        }
        if (!fits(asOf.validAt(), cursor.basis.validAt()) || !cursor.fits(asOf.knownAt(), cursor.basis.knownAt())) {
            throw ofAnother();
        }
        return cursor;
    }

    private static boolean fits(ValidAt asked, ValidAt basis) {
        return asked instanceof ValidAt.Unsaid || asked.text().equals(basis.text());
    }

    private boolean fits(@Nullable Instant asked, Instant basis) {
        return asked == null || asked.equals(knownAt) || asked.equals(basis);
    }

    private static ProblemException ofAnother() {
        return new ProblemException(
                ErrorCode.INVALID_CURSOR,
                "cursor",
                "The cursor belongs to another question. Keep all parameters the same except the limit.");
    }

    static ProblemException notOurs() {
        return new ProblemException(
                ErrorCode.INVALID_CURSOR, "cursor", "Not a valid cursor. Send `next` of the previous page, unchanged.");
    }

    /** What a cursor says, if it is as it was made: a place that lost its end would be another place. */
    private static String unchanged(String text) {
        int end = text.indexOf(SEPARATOR);
        String said = text.substring(end + 1);
        if (end < 0 || !text.substring(0, end).equals(mark(said))) {
            throw notOurs();
        }
        return said;
    }

    private static Cursor read(String[] parts) {
        @Nullable
        Basis basis =
                parts[0].isEmpty() ? null : new Basis(Long.parseLong(parts[0]), instant(parts[1]), validAt(parts[2]));
        @Nullable Instant knownAt = parts[3].isEmpty() ? null : instant(parts[3]);
        return new Cursor(basis, knownAt, parts[4], new Place(List.of(parts).subList(HEAD, parts.length)));
    }

    private static ValidAt validAt(String text) {
        return text.equals(ValidAt.ANY) ? new ValidAt.Any() : new ValidAt.At(instant(text));
    }

    private static Instant instant(String text) {
        return WrittenDate.parse(text).first();
    }
}
