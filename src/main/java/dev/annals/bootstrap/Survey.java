package dev.annals.bootstrap;

import dev.annals.bootstrap.finding.Chapter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to read in a project.
 *
 * @param head the commit it was made from; empty if there is none
 * @param received when uploaded documents arrived; null: they were found in a directory
 * @param open a resource to close at the end
 */
record Survey(
        String project,
        String head,
        List<Chapter> chapters,
        @Nullable Instant received,
        @Nullable AutoCloseable open) {

    /**
     * Planning pauses after each step, and a step spends most of its time on files rather than in the database, so
     * steps can be long.
     */
    private static final int AT_ONCE = 2_000;

    private static final int FILES_AT_ONCE = 300;

    /**
     * A few elements of a chapter.
     *
     * @param next null at the end
     */
    record Part(Chapter.Page page, int looked, @Nullable Cursor next) {}

    long size() {
        return chapters.stream().mapToLong(Chapter::size).sum();
    }

    Part read(Cursor at) {
        Chapter chapter = chapters.get(at.chapter());
        int step = chapter.name().equals("documents") ? FILES_AT_ONCE : AT_ONCE;
        int to = Math.min(chapter.size(), at.from() + step);
        Chapter.Page page = chapter.read(at.from(), to);
        @Nullable
        Cursor next = to < chapter.size()
                ? new Cursor(at.chapter(), to, head)
                : at.chapter() + 1 < chapters.size() ? new Cursor(at.chapter() + 1, 0, head) : null;
        return new Part(page, to - at.from(), next);
    }
}
