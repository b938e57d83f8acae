package dev.annals.language.english;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A component of NLP4J, taken apart. */
final class TrainedComponent {

    private static final int MOST_LABELS = 256;
    private static final Field NOT_USED = Field.named_entity_gazetteers;

    private final OnlineComponent<NLPNode, ?> component;

    TrainedComponent(OnlineComponent<NLPNode, ?> component) {
        this.component = component;
    }

    void process(List<NLPNode[]> sentences) {
        sentences.forEach(component::process);
    }

    void writeTo(ModelOutput out) throws IOException {
        OnlineOptimizer optimizer = component.getOptimizer();
        require(optimizer.getBias() == 0, "a bias is not known");
        require(!optimizer.getWeightVector().hasActivationFunction(), "an activation function is not known");
        out.component(template(), optimizer.getLabelMap().getLabelList(), features());
        if (component instanceof DEPParser<?> parser) {
            out.choices(choices(parser.getLabelCandidates()));
        }
    }

    private Template template() {
        FeatureTemplate<NLPNode, ?> template = component.getFeatureTemplate();
        return new Template(
                template.getSetFeatureList().stream()
                        .map(TrainedComponent::item)
                        .toList(),
                template.getFeatureList().stream()
                        .map(items ->
                                Arrays.stream(items).map(TrainedComponent::item).toList())
                        .toList());
    }

    private static Item item(FeatureItem item) {
        require(
                !(item.attribute instanceof Direction direction) || direction == Direction.all,
                "only the valency on both sides is known");
        return new Item(
                Item.Source.valueOf(upper(item.source)),
                item.window,
                item.relation == null ? Relative.SELF : Relative.valueOf(upper(item.relation)),
                dev.annals.language.english.Field.valueOf(upper(item.field)),
                item.attribute instanceof Integer length ? length : 0);
    }

    private static String upper(Enum<?> name) {
        return name.name().toUpperCase(Locale.ROOT);
    }

    private List<Feature> features() {
        WeightVector vector = component.getOptimizer().getWeightVector();
        MajorVector weights = vector.getSparseWeightVector();
        int labels = weights.getLabelSize();
        require(labels <= MOST_LABELS && labels == component.getOptimizer().getLabelSize(), "a label is one byte");
        FeatureMap indexes = (FeatureMap) read(component.getFeatureTemplate(), FeatureTemplate.class, "feature_map");
        List<FeatureItem> sets = component.getFeatureTemplate().getSetFeatureList();
        List<Feature> features = new ArrayList<>();
        int type = 0;
        for (Object2IntMap<String> ofType : indexes.getIndexMaps()) {
            boolean used = type >= sets.size() || sets.get(type).field != NOT_USED;
            for (Object2IntMap.Entry<String> entry : ofType.object2IntEntrySet()) {
                int index = entry.getIntValue();
                if (used && index > 0 && index < weights.getFeatureSize()) {
                    long key = Value.key(type, Value.of(entry.getKey()).hash());
                    addIfNotZero(features, key, weights, index * labels, labels);
                }
            }
            type++;
        }
        return features;
    }

    private static void addIfNotZero(List<Feature> features, long key, MajorVector weights, int start, int count) {
        byte[] labels = new byte[count];
        float[] values = new float[count];
        int found = 0;
        for (int label = 0; label < count; label++) {
            float weight = weights.get(start + label);
            if (weight != 0) {
                labels[found] = (byte) label;
                values[found++] = weight;
            }
        }
        require(found < MOST_LABELS, "a count is one byte");
        if (found > 0) {
            features.add(new Feature(key, Arrays.copyOf(labels, found), Arrays.copyOf(values, found)));
        }
    }

    /** In the order of {@link Choices.Kind}, each in that of NLP4J's sets: of equals the first is taken. */
    private static int[][] choices(DEPLabelCandidate<?> candidates) {
        return Stream.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC")
                .map(name -> (IntSet) read(candidates, DEPLabelCandidate.class, name))
                .map(IntSet::toIntArray)
                .toArray(int[][]::new);
    }

    private static Object read(Object object, Class<?> type, String name) {
        try {
            java.lang.reflect.Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
