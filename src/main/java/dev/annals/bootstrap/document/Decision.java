package dev.annals.bootstrap.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of an architecture decision.
 *
 * @param status one of those that {@link DecisionStatus} tells apart
 * @param date as it is written
 * @param supersededBy numbers of others
 * @param supersedes likewise
 */
public record Decision(
        int number,
        String title,
        String status,
        @Nullable LocalDate date,
        List<Integer> supersededBy,
        List<Integer> supersedes) {}
