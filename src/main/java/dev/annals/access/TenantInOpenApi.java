package dev.annals.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds the tenant header to every operation of the OpenAPI document, at build time. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TenantInOpenApi implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        return operation.addParameter(OASFactory.createParameter()
                .name(Access.TENANT_HEADER)
                .in(Parameter.In.HEADER)
                .description("Whose memory it is: main if absent, made on first use")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example("main"));
    }
}
