package dev.annals.recall;

import dev.annals.embed.Scale;
import dev.annals.graph.GraphTime;
import dev.annals.recall.rank.Candidate;
import dev.annals.recall.rank.Ranking;
import dev.annals.recall.rank.Reasons;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Candidates as they were read, weighed against each other: hits. */
final class Findings {

    private final String question;
    private final Scale scale;

    Findings(String question, Scale scale) {
        this.question = question;
        this.scale = scale;
    }

    List<Search.Hit> facts(List<Record> rows, Map<String, Legs.Ranks> ranks, Instant knownAt) {
        List<Candidate> candidates = rows.stream()
                .map(row -> {
                    Value fact = row.get("fact");
                    String id = fact.get("id").asString();
                    Candidate.Line line =
                            new Candidate.Line(id, null, fact.get("statement").asString());
                    return candidate(row, line, List.of(), ranks.get(id));
                })
                .toList();
        Ranking ranking = new Ranking(question, scale, candidates);
        List<Search.Hit> hits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            hits.add(hit(candidates.get(i), ranking, Search.FoundFact.of(rows.get(i), knownAt), null));
        }
        return hits;
    }

    List<Search.Hit> passages(List<Record> rows, Map<String, Legs.Ranks> ranks) {
        List<Candidate> candidates = rows.stream()
                .map(row -> {
                    Value passage = row.get("passage");
                    String id = passage.get("id").asString();
                    Candidate.Line line = new Candidate.Line(
                            id,
                            row.get("episode").get("speaker").asString(null),
                            passage.get("text").asString());
                    return candidate(row, line, row.get("around").asList(Findings::line), ranks.get(id));
                })
                .toList();
        Ranking ranking = new Ranking(question, scale, candidates);
        List<Search.Hit> hits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            hits.add(hit(candidates.get(i), ranking, null, episode(rows.get(i))));
        }
        return hits;
    }

    private static Candidate candidate(
            Record row, Candidate.Line line, List<Candidate.Line> around, Legs.@Nullable Ranks ranks) {
        Value similarity = row.get("similarity");
        return new Candidate(
                line,
                around,
                similarity.isNull() ? null : similarity.asDouble(),
                ranks == null ? null : ranks.nearest(),
                ranks == null ? null : ranks.worded());
    }

    private static Candidate.Line line(Value line) {
        return new Candidate.Line(
                line.get("id").asString(),
                line.get("speaker").asString(null),
                line.get("text").asString());
    }

    private static Search.Hit hit(
            Candidate candidate,
            Ranking ranking,
            Search.@Nullable FoundFact fact,
            Search.@Nullable FoundEpisode episode) {
        Reasons reasons = ranking.weigh(candidate);
        return new Search.Hit(
                fact == null ? "episode" : "fact",
                reasons.score(),
                candidate.similarity(),
                fact,
                episode,
                Why.of(candidate, reasons),
                Search.Legs.of(candidate, reasons));
    }

    private static Search.FoundEpisode episode(Record row) {
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
                passage.get("start").asInt());
    }
}
