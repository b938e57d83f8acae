package dev.annals.recall;

import dev.annals.embed.Scale;
import dev.annals.fact.Fact;
import dev.annals.graph.GraphTime;
import dev.annals.recall.rank.Candidate;
import dev.annals.recall.rank.Ranking;
import dev.annals.recall.rank.Reasons;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Turns the rows that were read into hits by ranking the candidates against each other. */
final class Findings {

    private static final Duration SOON = Duration.ofDays(7);

    private final SearchQuestion question;
    private final Scale scale;
    private final @Nullable Interval said;

    /** @param said the time that the question names; null if none */
    Findings(SearchQuestion question, Scale scale, @Nullable Interval said) {
        this.question = question;
        this.scale = scale;
        this.said = said;
    }

    List<Search.Hit> facts(Found facts) {
        List<Record> rows = facts.rows();
        Relevances fading = facts.fading();
        List<Search.FoundFact> found = rows.stream()
                .map(row -> Search.FoundFact.of(row, fading.from()))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Fact fact = found.get(i).fact();
            Candidate.Line line = new Candidate.Line(fact.id(), null, fact.statement());
            candidates.add(candidate(
                    rows.get(i), line, List.of(), facts.ranks().get(fact.id()), false, fading.fact(rows.get(i), fact)));
        }
        Ranking ranking = new Ranking(question.query(), scale, candidates);
        List<Search.Hit> hits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            hits.add(hit(SearchQuestion.FACT, candidates.get(i), ranking, found.get(i), null));
        }
        return hits;
    }

    List<Search.Hit> passages(Found passages, PassageTokens tokens) {
        List<Candidate> candidates = candidates(passages);
        Ranking ranking = new Ranking(question.query(), scale, candidates);
        return hits(SearchQuestion.EPISODE, passages.rows(), candidates, tokens.refine(ranking, candidates));
    }

    List<Search.Hit> digests(Found digests) {
        List<Candidate> candidates = candidates(digests);
        Ranking ranking = new Ranking(question.query(), scale, candidates);
        return hits(SearchQuestion.DIGEST, digests.rows(), candidates, ranking);
    }

    private List<Candidate> candidates(Found found) {
        return found.rows().stream()
                .map(row -> {
                    Value passage = row.get("passage");
                    String id = passage.get("id").asString();
                    Candidate.Line line = new Candidate.Line(
                            id,
                            row.get("episode").get("speaker").asString(null),
                            passage.get("text").asString());
                    return candidate(
                            row,
                            line,
                            row.get("around").asList(Findings::line),
                            found.ranks().get(id),
                            isThen(row),
                            found.fading().passage(row));
                })
                .toList();
    }

    private List<Search.Hit> hits(String kind, List<Record> rows, List<Candidate> candidates, Ranking ranking) {
        List<Search.Hit> hits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            hits.add(hit(kind, candidates.get(i), ranking, null, episode(rows.get(i))));
        }
        return hits;
    }

    private static Candidate candidate(
            Record row,
            Candidate.Line line,
            List<Candidate.Line> around,
            Legs.@Nullable Ranks ranks,
            boolean then,
            Candidate.Kept kept) {
        Value similarity = row.get("similarity");
        return new Candidate(
                line,
                around,
                similarity.isNull() ? null : similarity.asDouble(),
                ranks == null ? null : ranks.nearest(),
                ranks == null ? null : ranks.worded(),
                ranks == null ? null : ranks.steps(),
                then,
                kept);
    }

    /** What happens in an interval is told during it or soon after. */
    private boolean isThen(Record row) {
        return said != null
                && said.overlaps(new Interval(
                        GraphTime.read(row.get("episode").get("referenceTime")).minus(SOON),
                        Instants.nextMicro(GraphTime.read(row.get("episode").get("referenceTime")))));
    }

    private static Candidate.Line line(Value line) {
        return new Candidate.Line(
                line.get("id").asString(),
                line.get("speaker").asString(null),
                line.get("text").asString());
    }

    private static Search.Hit hit(
            String kind,
            Candidate candidate,
            Ranking ranking,
            Search.@Nullable FoundFact fact,
            Search.@Nullable FoundEpisode episode) {
        Reasons reasons = ranking.weigh(candidate);
        return new Search.Hit(
                kind,
                reasons.score(),
                candidate.similarity(),
                fact,
                episode,
                null,
                Why.of(candidate, reasons),
                Search.Legs.of(candidate, reasons));
    }

    private Search.FoundEpisode episode(Record row) {
        Value episode = row.get("episode");
        Value passage = row.get("passage");
        String id = episode.get("id").asString();
        String sourceId = episode.get("sourceId").asString();
        return new Search.FoundEpisode(
                id,
                sourceId.equals(id) ? null : sourceId,
                episode.get("scope").asString(),
                episode.get("session").asString(null),
                episode.get("speaker").asString(null),
                GraphTime.read(episode.get("referenceTime")),
                passage.get("text").asString(),
                passage.get("start").asInt(),
                row.get("archived").asBoolean() ? true : null,
                question.include().contains(SearchQuestion.NEIGHBOURS) ? neighbours(row.get("around")) : null);
    }

    private static List<Search.Neighbour> neighbours(Value around) {
        return around.asList(Findings::neighbour).stream()
                .sorted(Comparator.comparing(Search.Neighbour::referenceTime).thenComparing(Search.Neighbour::episode))
                .toList();
    }

    private static Search.Neighbour neighbour(Value line) {
        return new Search.Neighbour(
                line.get("episode").asString(),
                line.get("speaker").asString(null),
                GraphTime.read(line.get("referenceTime")),
                line.get("text").asString());
    }
}
