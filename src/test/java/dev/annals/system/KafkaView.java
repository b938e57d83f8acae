package dev.annals.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What an operator can see of a broker. */
final class KafkaView implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> broker;
    private final Admin admin;

    KafkaView(String bootstrapServers) {
        broker = Map.of("bootstrap.servers", bootstrapServers);
        admin = Admin.create(broker);
    }

    record Seen(String key, String value, Map<String, String> headers) {

        static Seen of(ConsumerRecord<String, String> record) {
            List<Header> headers = List.of(record.headers().toArray());
            return new Seen(
                    record.key(),
                    record.value(),
                    headers.stream()
                            .collect(Collectors.toMap(
                                    Header::key, header -> new String(header.value(), StandardCharsets.UTF_8))));
        }
    }

    void send(String topic, String key, String value) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    /** All records of a key, at least so many. */
    List<Seen> await(String topic, String key, int count) throws ExecutionException, InterruptedException {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = partitions(topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Seen> seen = new ArrayList<>();
            await(() -> {
                consumer.poll(POLL).forEach(record -> {
                    if (key.equals(record.key())) {
                        seen.add(Seen.of(record));
                    }
                });
                return seen.size() >= count;
            });
            return seen;
        }
    }

    /** Until every record was acknowledged by its consumer group. */
    void awaitAllAcknowledged(String topic, String group) throws ExecutionException, InterruptedException {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(broker, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = partitions(topic);
            await(() -> {
                Map<TopicPartition, OffsetAndMetadata> committed = committed(group);
                return consumer.endOffsets(partitions).entrySet().stream()
                        .filter(end -> end.getValue() > 0)
                        .allMatch(end -> committed.containsKey(end.getKey())
                                && committed.get(end.getKey()).offset() == end.getValue());
            });
        }
    }

    /** Until so many processes share the partitions. */
    void awaitMembers(String group, int count) {
        await(() -> {
            try {
                ConsumerGroupDescription now =
                        admin.describeConsumerGroups(List.of(group)).all().get().get(group);
                return now.members().size() == count
                        && now.members().stream()
                                .noneMatch(member ->
                                        member.assignment().topicPartitions().isEmpty());
            } catch (ExecutionException notYet) {
                return false;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(String group) {
        try {
            return admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
        } catch (ExecutionException notYet) {
            return Map.of();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<TopicPartition> partitions(String topic) throws ExecutionException, InterruptedException {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        RunningService.await(PATIENCE, condition);
    }

    @Override
    public void close() {
        admin.close();
    }
}
