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

/**
 * Connects the channels of the intake to Kafka if a broker is named, else to nothing. Both cases are set explicitly,
 * because values present when a native image is built become its defaults at run time.
 */
public final class KafkaSwitch implements ConfigSourceFactory {

    static final String KAFKA = "smallrye-kafka";

    private static final String BROKER = "annals.intake.kafka.bootstrap-servers";
    private static final List<String> CHANNELS =
            List.of("incoming.intake-in", "outgoing.intake-out", "outgoing.intake-dead-letter");

    /** Takes precedence over the application's own properties. */
    private static final int ORDINAL = 275;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        @Nullable ConfigValue broker = context.getValue(BROKER);
        boolean named = broker != null
                && broker.getValue() != null
                && !broker.getValue().isBlank();
        Map<String, String> connectors = new HashMap<>();
        CHANNELS.forEach(channel -> connectors.put(connector(channel), named ? KAFKA : Nowhere.NAME));
        return List.of(new PropertiesConfigSource(
                connectors, named ? "intake through Kafka" : "intake without Kafka", ORDINAL));
    }

    private static String connector(String channel) {
        return "mp.messaging." + channel + ".connector";
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
