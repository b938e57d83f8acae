package dev.annals.bootstrap.history;

import dev.annals.bootstrap.finding.Chapter;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.SecretNotice;
import dev.annals.bootstrap.secret.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Reads commit messages, except those of merges that say nothing else. */
public final class CommitNotes implements Chapter {

    public static final String PREFIX = "commit/";
    private static final int SHORT = 10;

    private final GitRepository git;
    private final String project;
    private final List<ObjectId> commits;

    /** @param commits oldest first */
    public CommitNotes(GitRepository git, String project, List<ObjectId> commits) {
        this.git = git;
        this.project = project;
        this.commits = commits;
    }

    @Override
    public String name() {
        return "commits";
    }

    @Override
    public int size() {
        return commits.size();
    }

    /** Covers no earlier findings: a commit that was rewritten away did exist once. */
    @Override
    public Page read(int from, int to) {
        List<Finding> found = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.repository())) {
            for (ObjectId id : commits.subList(from, to)) {
                finding(walk.parseCommit(id), notices).ifPresent(found::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Page(found, NOTHING, notices);
    }

    private Optional<Finding> finding(RevCommit commit, List<Notice> notices) {
        String message = commit.getFullMessage().strip();
        if (message.isEmpty() || (commit.getParentCount() > 1 && message.indexOf('\n') < 0)) {
            return Optional.empty();
        }
        Secrets.Masked masked = Secrets.masked(message);
        String hash = commit.name().substring(0, SHORT);
        masked.found()
                .forEach(secret -> notices.add(
                        SecretNotice.of("commit " + hash, secret, id -> id.equals(PREFIX + commit.name()))));
        PersonIdent author = commit.getAuthorIdent();
        Map<String, Object> details = new TreeMap<>();
        details.put("commit", commit.name());
        details.put("author", person(author));
        details.put("authoredAt", Instants.of(author).toString());
        details.put("committer", person(commit.getCommitterIdent()));
        details.put("committedAt", Instants.of(commit.getCommitterIdent()).toString());
        details.put("parents", commit.getParentCount());
        return Optional.of(new Finding(
                PREFIX + commit.name(),
                "commit " + hash + ": " + firstLine(masked.text()),
                author.getName().isBlank() ? null : author.getName(),
                masked.text(),
                Instants.of(author),
                "git of " + project + "@" + hash,
                details,
                List.of()));
    }

    private static Map<String, Object> person(PersonIdent person) {
        return Map.of("name", person.getName(), "email", person.getEmailAddress());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** The date of the newest commit. */
    public static Instant newest(GitRepository git, ObjectId head) {
        try (RevWalk walk = new RevWalk(git.repository())) {
            return Instants.of(walk.parseCommit(head).getCommitterIdent());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
