package dev.annals.episode.bell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class KafkaSwitchTest {

    private static final List<String> CHANNELS = List.of(
            "mp.messaging.incoming.intake-in.connector",
            "mp.messaging.outgoing.intake-out.connector",
            "mp.messaging.outgoing.intake-dead-letter.connector");

    @Test
    void withoutABrokerChannelsLeadNowhere() {
        // given a JVM, where the application's properties are read
        SmallRyeConfig config = config("smallrye-kafka", "");

        // then
        assertThat(CHANNELS)
                .allSatisfy(channel ->
                        assertThat(config.getValue(channel, String.class)).isEqualTo(Nowhere.NAME));
        assertThat(way(config).told()).contains("inside this process");
    }

    @Test
    void withABrokerTheyLeadToKafkaAlsoWhereAnImageWasBuiltWithoutOne() {
        // given a native image, whose defaults are what was found when it was built
        SmallRyeConfig config = config(Nowhere.NAME, "kafka-1:9092,kafka-2:9092");

        // then
        assertThat(CHANNELS)
                .allSatisfy(channel ->
                        assertThat(config.getValue(channel, String.class)).isEqualTo("smallrye-kafka"));
        assertThat(way(config).told()).contains("kafka-1:9092,kafka-2:9092", "annals.intake");
    }

    @Test
    void aServiceWhoseAnnouncementsWouldBeLostDoesNotStart() {
        // given
        KafkaConfig brokers = config(Nowhere.NAME, "kafka-1:9092").getConfigMapping(KafkaConfig.class);
        AnnouncementChannel lost = new AnnouncementChannel(brokers, Nowhere.NAME, KafkaSwitch.KAFKA, KafkaSwitch.KAFKA);

        // then
        assertThatThrownBy(lost::told).isInstanceOf(IllegalStateException.class).hasMessageContaining(Nowhere.NAME);
    }

    private static AnnouncementChannel way(SmallRyeConfig config) {
        return new AnnouncementChannel(
                config.getConfigMapping(KafkaConfig.class),
                config.getValue(CHANNELS.get(0), String.class),
                config.getValue(CHANNELS.get(1), String.class),
                config.getValue(CHANNELS.get(2), String.class));
    }

    private static SmallRyeConfig config(String connector, String brokers) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new KafkaSwitch())
                .withMapping(KafkaConfig.class)
                .withDefaultValue("annals.intake.kafka.bootstrap-servers", brokers);
        CHANNELS.forEach(channel -> builder.withDefaultValue(channel, connector));
        return builder.build();
    }
}
