package daybook.facts.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import daybook.facts.Fact;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Axon's JSON serializer, storing facts under their catalogue names and revisions instead of class names. */
public final class FactSerializer extends Jackson3Serializer {

    /** Axon's tokens name their own class within their JSON; without leave a replay's position could not be read back. */
    private static final PolymorphicTypeValidator AXON_OWN = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.axonframework.")
            .build();

    private FactSerializer(Jackson3Serializer.Builder builder) {
        super(builder);
    }

    public static FactSerializer create() {
        return new FactSerializer(new Jackson3Serializer.Builder()
                .revisionResolver(new AnnotationRevisionResolver())
                .jsonMapperBuilderCustomizer(json -> json.changeDefaultPropertyInclusion(always ->
                                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                        .polymorphicTypeValidator(AXON_OWN)
                        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)));
    }

    @Override
    public SerializedType typeForClass(Class kind) {
        return kind != null && Fact.class.isAssignableFrom(kind)
                ? new SimpleSerializedType(kind.getSimpleName(), Integer.toString(FactCatalogue.revision(kind)))
                : super.typeForClass(kind);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var kind = FactCatalogue.kind(type.getName());
        return kind.isPresent() ? kind.get() : super.classForType(type);
    }
}
