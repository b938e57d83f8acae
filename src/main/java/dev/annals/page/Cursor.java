package dev.annals.page;

import dev.annals.asof.Basis;
import dev.annals.asof.ValidAt;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.WrittenDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended. It carries the basis of the first page, so that later pages are consistent with it while writes
 * go on, and a mark of the question, so that it cannot be used with another.
 *
 * @param after the sort key of the last row seen
 */
public record Cursor(Basis basis, String after, int question) {

    private static final String SEPARATOR = "\n";

    /** @param question the tenant and the filters it was made for, in any fixed order */
    public static Cursor of(Basis basis, String after, List<?> question) {
        return new Cursor(basis, after, question.toString().hashCode()); // the same in every process
    }

    public String encode() {
        String text = String.join(
                SEPARATOR,
                Long.toString(basis.commit()),
                basis.knownAt().toString(),
                basis.validAt().text(),
                Integer.toString(question),
                after);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidAt validAt(String text) {
        return text.equals(ValidAt.ANY) ? new ValidAt.Any() : new ValidAt.At(instant(text));
    }

    private static Instant instant(String text) {
        return WrittenDate.parse(text).first();
    }

    /** @throws ProblemException invalid-cursor, also for a cursor of another question */
    public static Cursor decode(String text, List<?> question) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, 5);
            Basis basis = new Basis(Long.parseLong(parts[0]), instant(parts[1]), validAt(parts[2]));
            Cursor cursor = of(basis, parts[4], question);
            if (cursor.question == Integer.parseInt(parts[3])) {
                return cursor;
            }
        } catch (RuntimeException broken) {
            throw new ProblemException(
                    ErrorCode.INVALID_CURSOR,
                    "cursor",
                    "Not a cursor of ours. Send `next` of the page before, unchanged.");
        }
        throw new ProblemException(
                ErrorCode.INVALID_CURSOR,
                "cursor",
                "The cursor belongs to another question. Keep the filters the same.");
    }
}
