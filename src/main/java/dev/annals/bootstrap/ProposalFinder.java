package dev.annals.bootstrap;

import dev.annals.bootstrap.finding.Chapter;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.digest.CanonicalJson;
import dev.annals.graph.Graph;
import dev.annals.job.Mode;
import dev.annals.job.Proposal;
import dev.annals.problem.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * The proposals for a page: findings that are new or changed, and episodes whose source no longer exists.
 *
 * @param received when uploaded documents arrived; null: they were found in a directory
 * @param mode whether they may be applied without asking
 */
record ProposalFinder(
        String tenant,
        String scope,
        String project,
        @Nullable Instant received,
        Mode mode) {

    private static final KeptEpisode NOTHING = new KeptEpisode(null, null, false);

    /** @param under the ids of the episodes that the page covers, by sourceId */
    private record Kept(Map<String, KeptEpisode> standing, Map<String, String> under) {

        KeptEpisode of(Draft draft) {
            return standing.getOrDefault(draft.sourceId(), NOTHING);
        }
    }

    List<Proposal> of(Graph graph, Chapter.Page page) {
        List<Proposal> proposals = new ArrayList<>();
        Map<String, Draft> drafts = new LinkedHashMap<>(); // two tags may differ only in characters that are removed
        for (Finding finding : page.findings()) {
            try {
                Draft draft = Draft.of(project, finding, received);
                drafts.putIfAbsent(draft.sourceId(), draft);
            } catch (ProblemException unfit) {
                proposals.add(open(new Chapter.Notice(
                        finding.id(),
                        finding.reason() + " is left out: " + unfit.detail(),
                        Map.of("code", unfit.code().code()))));
            }
        }
        Kept kept = graph.read(tx -> kept(tx, page, List.copyOf(drafts.values())));
        Set<String> settled = new HashSet<>();
        for (Draft draft : drafts.values()) {
            KeptEpisode standing = kept.of(draft);
            if (standing.id() != null && draft.said().equals(standing.said())) {
                settled.add(draft.finding().id());
            } else {
                proposals.add(draft.proposal(
                        scope, standing.id(), mode.unless(standing.takenBack()).stance()));
            }
        }
        page.notices().stream()
                .filter(notice -> !isSettled(notice, page, settled))
                .map(this::open)
                .forEach(proposals::add);
        kept.under().forEach((sourceId, id) -> proposals.add(Draft.gone(scope, sourceId, id, mode.stance())));
        return proposals;
    }

    private Kept kept(TransactionContext tx, Chapter.Page page, List<Draft> drafts) {
        Map<String, String> under = new TreeMap<>();
        if (!page.covers().equals(Chapter.NOTHING)) {
            String prefix = Draft.prefix(project);
            under.putAll(KeptEpisode.under(tx, tenant, scope, prefix));
            under.keySet().removeIf(sourceId -> !page.covers().test(sourceId.substring(prefix.length())));
        }
        return new Kept(KeptEpisode.of(tx, tenant, scope, drafts), under);
    }

    /** Whether the notice was already given when the findings it is about were learned. */
    private static boolean isSettled(Chapter.Notice notice, Chapter.Page page, Set<String> settled) {
        List<String> about = page.findings().stream()
                .map(Finding::id)
                .filter(notice.findings())
                .toList();
        return !about.isEmpty() && settled.containsAll(about);
    }

    private Proposal open(Chapter.Notice notice) {
        Map<String, Object> change = new TreeMap<>(notice.details());
        change.put("notice", notice.reason());
        return new Proposal(notice.about(), scope, notice.reason(), CanonicalJson.write(change), Proposal.Stance.OPEN);
    }
}
