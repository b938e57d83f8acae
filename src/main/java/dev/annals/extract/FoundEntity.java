package dev.annals.extract;

import java.util.List;

/**
 * Somebody or something that a text mentions.
 *
 * @param type such as {@code Person}; {@code Thing} where nothing is known
 * @param mentions where it is named
 */
public record FoundEntity(String name, String type, List<Span> mentions) {

    public FoundEntity {
        mentions = List.copyOf(mentions);
    }
}
