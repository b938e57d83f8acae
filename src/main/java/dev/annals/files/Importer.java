package dev.annals.files;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import dev.annals.episode.Intake;
import dev.annals.files.block.Document;
import dev.annals.files.block.DocumentReader;
import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Room;
import dev.annals.files.block.Stamp;
import dev.annals.files.merge.BlockDiff;
import dev.annals.files.merge.Memory;
import dev.annals.files.merge.Merge;
import dev.annals.files.merge.PersonLine;
import dev.annals.job.Jobs;
import dev.annals.job.Settings;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.recall.MarkedLine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Imports files: learns what people wrote, and proposes to set aside what they deleted. */
@Singleton
class Importer {

    private final Renderer renderer;
    private final FileMemory memory;
    private final Intake intake;
    private final Jobs jobs;

    Importer(Renderer renderer, FileMemory memory, Intake intake, Jobs jobs) {
        this.renderer = renderer;
        this.memory = memory;
        this.intake = intake;
        this.jobs = jobs;
    }

    /** What was rendered into each version that was merged, as far as it was this memory that rendered it. */
    private record Bases(List<List<FactLine>> told, Map<String, Rendered.Held> facts) {}

    /** @throws ProblemException naming the field and, for the content, the line */
    FileAnswer run(Caller caller, FileBody.Wish file) {
        String scope = file.scope();
        if (!caller.writable().include(scope)) {
            throw new ProblemException(ErrorCode.SCOPE_FORBIDDEN, "scope", "You may not change this scope.");
        }
        Document document = DocumentReader.read(file.content(), scope);
        View view = new View(
                file.name(),
                scope,
                file.broader() == null ? document.stamps().stream().anyMatch(Stamp::broader) : file.broader());
        Rendered now = renderer.render(caller.reader(), view, null, null);
        Bases bases = bases(caller, view, document);
        Memory ours = ours(caller, view, document, bases, now);
        BlockDiff.Done done = BlockDiff.of(document, bases.told(), ours);
        Sending sending = new Sending(file);
        FileAnswer answer = answer(sending, done, bases, ours, now);
        outside(caller, view, file, document).forEach(sending::add);
        List<String> receipts = file.dryRun() || sending.episodes().isEmpty()
                ? List.of()
                : intake.report(caller, sending.episodes(), null);
        long deleted = deleted(caller, view, now, done, file.dryRun());
        @Nullable
        String job =
                done.deleted().isEmpty() || file.dryRun() ? null : propose(caller, view, done.deleted(), now, deleted);
        return new FileAnswer(
                answer.basis(),
                answer.added(),
                answer.edited(),
                answer.deleted(),
                answer.restored(),
                answer.conflicts(),
                receipts,
                job,
                Merge.of(document, bases.told(), done, Room.FILE, now.stamp().deleted(deleted)));
    }

    private Bases bases(Caller caller, View view, Document document) {
        Bases bases = new Bases(new ArrayList<>(), new HashMap<>());
        for (Stamp stamp : document.stamps()) { // one, or two if versions were merged
            renderer.again(caller.reader(), view, stamp).ifPresent(then -> {
                bases.told().add(then.within(stamp.room()));
                then.facts().forEach(bases.facts()::putIfAbsent);
            });
        }
        return bases;
    }

    private Memory ours(Caller caller, View view, Document document, Bases bases, Rendered now) {
        Collection<Entry> strange =
                BlockDiff.strange(document, bases.told(), now.told()).values();
        Set<String> known = new HashSet<>();
        bases.told().forEach(base -> base.forEach(told -> known.add(told.id())));
        List<String> lines = document.entries().stream()
                .map(Entry::id)
                .filter(id -> !known.contains(id))
                .distinct()
                .toList();
        return new Memory(
                now.told(),
                now.all(),
                now.deletions().keys(),
                now.deleted(),
                memory.taken(caller.tenant(), view, lines),
                memory.believed(caller.tenant(), view, strange));
    }

    private static FileAnswer answer(Sending sending, BlockDiff.Done done, Bases bases, Memory ours, Rendered now) {
        List<FileAnswer.Line> added = new ArrayList<>();
        List<FileAnswer.Line> edited = new ArrayList<>();
        List<FileAnswer.Line> restored = new ArrayList<>();
        List<FileAnswer.Conflict> conflicts = new ArrayList<>();
        Set<String> sent = new HashSet<>();
        for (PersonLine found : done.found()) {
            if (found.news() && sent.add(found.entry().id())) {
                @Nullable FactLine was = found.was();
                Rendered.@Nullable Held held = was == null
                        ? null
                        : Optional.ofNullable(bases.facts().get(was.key()))
                                .orElse(now.facts().get(was.key()));
                boolean again = done.restored().contains(found.entry());
                String time = again
                        ? "/" + (now.deletions().revision() + 1)
                        : was != null && ours.taken().containsKey(found.entry().id()) ? "/" + was.since() : "";
                String as = sending.add(found, held, time) ? "claim" : "prose";
                (again ? restored : was == null ? added : edited)
                        .add(new FileAnswer.Line(
                                found.entry().line(), found.entry().text(), was == null ? null : was.text(), as));
                if (was != null && found.conflict()) {
                    @Nullable FactLine other = found.now();
                    conflicts.add(new FileAnswer.Conflict(
                            found.entry().line(),
                            found.entry().text(),
                            was.text(),
                            other == null ? null : other.text()));
                }
            }
        }
        return new FileAnswer(
                now.basis(),
                added,
                edited,
                done.deleted().stream()
                        .map(told ->
                                gone(told, Objects.requireNonNull(now.facts().get(told.key()))))
                        .toList(),
                restored,
                conflicts,
                List.of(),
                null,
                "");
    }

    private static FileAnswer.Gone gone(FactLine told, Rendered.Held held) {
        return new FileAnswer.Gone(told.text(), held.fact().id(), held.fact().scope());
    }

    /** The paragraphs that have not been imported before. */
    private List<String> outside(Caller caller, View view, FileBody.Wish file, Document document) {
        if (!file.outside()) {
            return List.of();
        }
        List<String> paragraphs = Sending.paragraphs(document);
        Set<String> taken = memory.taken(
                        caller.tenant(),
                        view,
                        paragraphs.stream().map(Importer::id).toList())
                .keySet();
        return paragraphs.stream()
                .filter(paragraph -> !taken.contains(id(paragraph)))
                .toList();
    }

    private static String id(String paragraph) {
        return MarkedLine.id(MarkedLine.bare(paragraph));
    }

    /** @return the new revision of the deletions; for a dry run, the one there would be */
    private long deleted(Caller caller, View view, Rendered now, BlockDiff.Done done, boolean dryRun) {
        if (done.deleted().isEmpty() && done.restored().isEmpty()) {
            return now.deletions().revision();
        }
        return dryRun
                ? now.deletions().revision() + 1
                : memory.delete(caller, view, now, done.deleted(), done.restored());
    }

    /** One job per revision of the deletions. */
    private String propose(Caller caller, View view, List<FactLine> deleted, Rendered now, long revision) {
        List<String> scopes = Stream.concat(
                        Stream.of(view.scope()),
                        deleted.stream()
                                .map(told -> Objects.requireNonNull(now.facts().get(told.key()))
                                        .fact()
                                        .scope()))
                .distinct()
                .toList();
        String policy = CanonicalJson.write(Map.of("file", view.name(), "scope", view.scope(), "revision", revision));
        String key = " files " + policy;
        return jobs.plan(
                caller,
                DeletedLines.WORD,
                scopes.size() == 1 ? view.scope() : null,
                new Settings(null, policy),
                new IdempotencyKey(key, Digest.ofContent(List.of(key))));
    }
}
