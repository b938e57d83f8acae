package dev.annals.episode.bell;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Without a broker, the channels of the intake that would use it lead nowhere. */
public final class KafkaSwitch implements ConfigSourceFactory {

    private static final String BROKER = "annals.intake.kafka.bootstrap-servers";
    private static final List<String> CHANNELS =
            List.of("incoming.intake-in", "outgoing.intake-out", "outgoing.intake-dead-letter");

    /** More than the application's own properties. */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        @Nullable ConfigValue broker = context.getValue(BROKER);
        if (broker != null && broker.getValue() != null && !broker.getValue().isBlank()) {
            return List.of();
        }
        Map<String, String> off = new HashMap<>();
        CHANNELS.forEach(channel -> off.put("mp.messaging." + channel + ".connector", Nowhere.NAME));
        return List.of(new PropertiesConfigSource(off, "intake without Kafka", ORDINAL));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
