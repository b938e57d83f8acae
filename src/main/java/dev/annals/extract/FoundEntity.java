package dev.annals.extract;

import java.util.List;

/**
 * An entity that a text mentions.
 *
 * @param type such as {@code Person}; {@code Thing} if unknown
 * @param mentions where it is mentioned
 */
public record FoundEntity(String name, String type, List<Span> mentions) {

    public FoundEntity {
        mentions = List.copyOf(mentions);
    }
}
