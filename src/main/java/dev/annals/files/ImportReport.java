package dev.annals.files;

import dev.annals.files.block.FactLine;
import dev.annals.files.merge.BlockDiff;
import dev.annals.files.merge.Memory;
import dev.annals.files.merge.PersonLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what people did to a file, and sends what they wrote. */
final class ImportReport {

    private final BlockDiff.Done done;
    private final Bases bases;
    private final Memory ours;
    private final Rendered now;
    private final List<FileAnswer.Line> added = new ArrayList<>();
    private final List<FileAnswer.Line> edited = new ArrayList<>();
    private final List<FileAnswer.Line> restored = new ArrayList<>();
    private final List<FileAnswer.Conflict> conflicts = new ArrayList<>();

    ImportReport(BlockDiff.Done done, Bases bases, Memory ours, Rendered now) {
        this.done = done;
        this.bases = bases;
        this.ours = ours;
        this.now = now;
    }

    /** Sends each new line once. */
    void send(Sending sending) {
        Set<String> sent = new HashSet<>();
        done.found().stream()
                .filter(found -> found.news() && sent.add(found.entry().id()))
                .forEach(found -> send(sending, found));
    }

    private void send(Sending sending, PersonLine found) {
        boolean restores = done.restored().contains(found.entry());
        @Nullable FactLine was = found.was();
        String as = sending.add(found, held(was), again(found, restores)) ? "claim" : "prose";
        FileAnswer.Line line =
                new FileAnswer.Line(found.entry().line(), found.entry().text(), was == null ? null : was.text(), as);
        if (restores) {
            restored.add(line);
        } else if (was == null) {
            added.add(line);
        } else {
            edited.add(line);
        }
        if (was != null && found.conflict()) {
            conflicts.add(conflict(found, was));
        }
    }

    /** The fact that a line showed, as it was rendered. */
    private Rendered.@Nullable Held held(@Nullable FactLine was) {
        return was == null
                ? null
                : bases.facts().getOrDefault(was.key(), now.facts().get(was.key()));
    }

    /** What is added to the source id of a line that was imported before, so that it counts as new. */
    private String again(PersonLine found, boolean restores) {
        if (restores) {
            return "/" + (now.deletions().revision() + 1);
        }
        @Nullable FactLine was = found.was();
        return was != null && ours.taken().containsKey(found.entry().id()) ? "/" + was.since() : "";
    }

    private FileAnswer.Conflict conflict(PersonLine found, FactLine was) {
        @Nullable
        FactLine other = Optional.ofNullable(found.now())
                .or(() -> Optional.ofNullable(held(was)).flatMap(now::inPlaceOf))
                .orElse(null);
        return new FileAnswer.Conflict(
                found.entry().line(), found.entry().text(), was.text(), other == null ? null : other.text());
    }

    /**
     * @param job that proposes what to do about the deleted lines
     * @param content to write back
     */
    FileAnswer answer(List<String> receipts, @Nullable String job, String content) {
        return new FileAnswer(
                now.basis(),
                added,
                edited,
                done.deleted().stream().map(this::gone).toList(),
                restored,
                conflicts,
                receipts,
                job,
                content);
    }

    private FileAnswer.Gone gone(FactLine told) {
        Rendered.Held held = Objects.requireNonNull(now.facts().get(told.key()));
        return new FileAnswer.Gone(told.text(), held.fact().id(), held.fact().scope());
    }
}
