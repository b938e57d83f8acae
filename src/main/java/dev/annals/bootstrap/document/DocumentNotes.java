package dev.annals.bootstrap.document;

import dev.annals.bootstrap.finding.Carried;
import dev.annals.bootstrap.finding.Chapter;
import dev.annals.bootstrap.finding.Claim;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.Name;
import dev.annals.bootstrap.finding.Plain;
import dev.annals.bootstrap.finding.SecretNotice;
import dev.annals.bootstrap.finding.SourceFiles;
import dev.annals.bootstrap.finding.Words;
import dev.annals.bootstrap.secret.Secrets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads documents by section, comments in code, and code owners. */
public final class DocumentNotes implements Chapter {

    private static final String DOCUMENT = "document/";
    private static final String COMMENTS = "comments/";
    private static final String OWNERS = "owners/";
    private static final String HASH = "#";

    /** What to look for. */
    public record Wanted(boolean documents, boolean comments, boolean owners) {}

    private final SourceFiles files;
    private final String project;
    private final Wanted wanted;
    private final boolean complete;
    private final List<String> paths;

    /**
     * @param complete whether whatever is not among the files no longer exists
     */
    public DocumentNotes(SourceFiles files, String project, Wanted wanted, boolean complete) {
        this.files = files;
        this.project = project;
        this.wanted = wanted;
        this.complete = complete;
        this.paths = files.paths().stream().filter(path -> reads(path, wanted)).toList();
    }

    /** Whether the file is one to read. */
    public static boolean reads(String path, Wanted wanted) {
        return (wanted.owners() && CodeOwners.reads(path))
                || (!Carried.is(path)
                        && ((wanted.documents() && Documents.reads(path))
                                || (wanted.comments() && CodeComments.reads(path))));
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public int size() {
        return paths.size();
    }

    @Override
    public Page read(int from, int to) {
        List<String> some = paths.subList(from, to);
        List<Finding> found = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (String path : some) {
            @Nullable String raw = files.text(path);
            if (raw != null) {
                read(path, raw.replace("\r\n", "\n"), found, notices);
            }
        }
        Set<String> ids = found.stream().map(Finding::id).collect(Collectors.toSet());
        Set<String> here = Set.copyOf(some);
        boolean last = to >= paths.size();
        Set<String> all = last && complete ? new HashSet<>(paths) : Set.of();
        return new Page(
                found,
                id -> isWanted(id)
                        && !ids.contains(id)
                        && (here.contains(path(id)) || (last && complete && !all.contains(path(id)))),
                notices);
    }

    private boolean isWanted(String id) {
        return (wanted.documents() && id.startsWith(DOCUMENT))
                || (wanted.comments() && id.startsWith(COMMENTS))
                || (wanted.owners() && id.startsWith(OWNERS));
    }

    private static String path(String id) {
        String whole = id.substring(id.indexOf('/') + 1);
        return id.startsWith(DOCUMENT) ? whole.substring(0, whole.lastIndexOf(HASH)) : whole;
    }

    private void read(String path, String text, List<Finding> found, List<Notice> notices) {
        if (wanted.owners() && CodeOwners.reads(path)) {
            owners(path, text, found);
        } else if (wanted.documents() && Documents.reads(path)) {
            String masked = masked(path, text, 1, notices);
            Documents.sections(path, masked).forEach((slug, section) -> found.add(section(path, slug, section)));
        } else if (wanted.comments() && CodeComments.reads(path)) {
            comments(path, text, found, notices);
        }
    }

    /** @param first the line of the file on which the text begins */
    private static String masked(String path, String text, int first, List<Notice> notices) {
        Secrets.Masked masked = Secrets.masked(text);
        masked.found()
                .forEach(secret -> notices.add(SecretNotice.of(
                        path,
                        new Secrets.Found(secret.kind(), first - 1 + secret.line()),
                        id -> path(id).equals(path))));
        return masked.text();
    }

    private Finding section(String path, String slug, Section section) {
        String trail = String.join(" › ", section.trail());
        String head = path + (trail.isEmpty() ? "" : " › " + trail);
        return new Finding(
                DOCUMENT + path + HASH + slug,
                head,
                null,
                head + "\n\n" + section.text(),
                files.at(path),
                path,
                Map.of("path", path, "project", project),
                List.of());
    }

    private void comments(String path, String text, List<Finding> found, List<Notice> notices) {
        List<CodeComments.Comment> comments = CodeComments.of(text).stream()
                .map(comment ->
                        new CodeComments.Comment(comment.line(), masked(path, comment.text(), comment.line(), notices)))
                .toList();
        if (!comments.isEmpty()) {
            found.add(new Finding(
                    COMMENTS + path,
                    "comments in " + path + ": " + comments.size(),
                    null,
                    comments.stream()
                            .map(comment -> path + ":" + comment.line() + " " + comment.text())
                            .collect(Collectors.joining("\n")),
                    files.at(path),
                    path,
                    Map.of("path", path, "project", project),
                    List.of()));
        }
    }

    private void owners(String path, String text, List<Finding> found) {
        List<CodeOwners.Rule> rules = CodeOwners.of(text);
        Instant at = files.at(path);
        List<Claim> claims = new ArrayList<>();
        for (CodeOwners.Rule rule : rules) {
            Name area = Name.area(Plain.name(project + "/" + rule.pattern().replaceAll("^/", "")));
            for (String owner : rule.owners()) {
                String type = owner.startsWith("@") && owner.contains("/") ? "Team" : "Person";
                claims.add(Claim.that(new Name(Plain.name(owner), type), Words.OWNS_CODE, area, at));
            }
        }
        if (!claims.isEmpty()) {
            found.add(new Finding(
                    OWNERS + path,
                    "owners of code in " + path + ": " + rules.size() + " rules",
                    null,
                    path + " of " + project + ":\n"
                            + rules.stream()
                                    .map(rule -> rule.pattern() + " is owned by " + String.join(", ", rule.owners()))
                                    .collect(Collectors.joining("\n")),
                    at,
                    path,
                    Map.of("path", path, "project", project),
                    claims));
        }
    }
}
