package dev.annals.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Says in the OpenAPI document what may be null, as the records that it describes say, when the service is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NullsInOpenApi implements OASFilter {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final Map<String, List<ClassInfo>> records;

    public NullsInOpenApi(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(NullsInOpenApi::name));
    }

    private static String name(ClassInfo described) {
        AnnotationInstance schema = described.declaredAnnotation(SCHEMA);
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? described.simpleName() : name.asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().forEach(this::filter);
    }

    private void filter(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        // of two records of one name, one has a number behind it in the document
        records.getOrDefault(name.replaceAll("[0-9]+$", ""), List.of()).stream()
                .map(ClassInfo::recordComponents)
                .filter(components -> names(components).equals(properties.keySet()))
                .flatMap(List::stream)
                .filter(component -> component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .distinct()
                .forEach(nullable ->
                        schema.addProperty(nullable, orNull(Objects.requireNonNull(properties.get(nullable)))));
    }

    private static Set<String> names(List<RecordComponentInfo> components) {
        return components.stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    }

    private static Schema orNull(Schema schema) {
        Schema none = OASFactory.createSchema().addType(Schema.SchemaType.NULL);
        if (schema.getAnyOf() != null) {
            return schema.addAnyOf(none);
        }
        if (schema.getType() == null || schema.getEnumeration() != null) {
            return OASFactory.createSchema().addAnyOf(schema).addAnyOf(none);
        }
        return schema.addType(Schema.SchemaType.NULL);
    }
}
