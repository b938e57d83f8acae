package dev.annals.page;

import dev.annals.asof.AsOf;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Parameters;
import dev.annals.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The page to return, with the parameters of every list. */
public record PageQuery(
        @Parameter(description = "The next of the previous page. Keep all other parameters the same")
        @QueryParam("cursor")
        @Nullable
        String cursor,

        @Parameter(description = "1 to 1000, 100 by default") @QueryParam("limit") @Nullable
        String limit) {

    private static final int MOST = 1_000;
    private static final int DEFAULT = 100;

    /** A first page of the maximum size. */
    public static PageQuery most() {
        return new PageQuery(null, Integer.toString(MOST));
    }

    /**
     * @param question what is asked and by whom, except the limit, in a fixed order
     * @throws ProblemException invalid-parameter; invalid-cursor, also for a cursor of another question
     */
    public Paging of(Object... question) {
        String mark = mark(question);
        return new Paging(rows(), mark, null, cursor == null ? null : Cursor.decode(cursor, mark));
    }

    /**
     * The same, for a question about two instants. The cursor carries them, so later pages may leave them out.
     *
     * @throws ProblemException invalid-parameter; invalid-cursor, also for a cursor of other instants
     */
    public Paging of(AsOf asOf, Object... question) {
        String mark = mark(question);
        return new Paging(rows(), mark, asOf.knownAt(), cursor == null ? null : Cursor.decode(cursor, mark, asOf));
    }

    private static String mark(Object... question) {
        return Cursor.mark(List.of(question).toString());
    }

    private int rows() {
        if (limit == null) {
            return DEFAULT;
        }
        long number = Parameters.whole(limit).orElse(0);
        if (number < 1 || number > MOST) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER, "limit", "A limit is a whole number from 1 to " + MOST + ".");
        }
        return (int) number;
    }
}
