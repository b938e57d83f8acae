package dev.annals.bootstrap.history;

import dev.annals.bootstrap.finding.Claim;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.Name;
import dev.annals.bootstrap.finding.Plain;
import dev.annals.bootstrap.finding.Words;
import dev.annals.bootstrap.secret.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/** Reports tags: what was released, and when. */
public final class TagNotes {

    private static final int MOST = 5_000;

    private TagNotes() {}

    public static List<Finding> of(GitRepository git, String project) {
        List<Finding> found = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.repository())) {
            for (Ref ref : git.repository().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                if (found.size() < MOST) {
                    add(walk, ref, project, found);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static void add(RevWalk walk, Ref ref, String project, List<Finding> found) throws IOException {
        RevObject tagged = walk.parseAny(ref.getObjectId());
        if (!(walk.peel(tagged) instanceof RevCommit commit)) {
            return;
        }
        walk.parseBody(commit);
        PersonIdent tagger = tagged instanceof RevTag tag && tag.getTaggerIdent() != null
                ? tag.getTaggerIdent()
                : commit.getCommitterIdent();
        String message = tagged instanceof RevTag tag
                ? Secrets.masked(tag.getFullMessage().strip()).text()
                : "";
        String name = Plain.name(ref.getName().substring(Constants.R_TAGS.length()));
        Instant at = Instants.of(tagger);
        found.add(new Finding(
                "tag/" + name,
                "tag " + name,
                tagger.getName().isBlank() ? null : tagger.getName(),
                "Tag " + name + " of " + project + (message.isEmpty() || message.equals(name) ? "" : ": " + message),
                at,
                "git of " + project + ", tag " + name,
                Map.of("tag", name, "commit", commit.name()),
                List.of(Claim.that(Name.project(project), Words.RELEASED, name, at))));
    }
}
