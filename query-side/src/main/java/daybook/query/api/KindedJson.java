package daybook.query.api;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import daybook.query.asat.Basis;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/**
 * How the records that the pages are made of become JSON: those of a sealed family say in {@code kind} which they are,
 * and the basis is said once, beside them.
 */
@Configuration(proxyBeanMethods = false)
class KindedJson {

    static final String KIND = "kind";

    @Bean
    JacksonModule kinds() {
        return new SimpleModule("kinds") {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.insertAnnotationIntrospector(new Kinds());
            }
        };
    }

    /** Whether records of this type say in {@code kind} which of their family they are. */
    static boolean isKinded(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .anyMatch(family -> family.isSealed() && family.getPackageName().startsWith("daybook.query"));
    }

    static final class Kinds extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
            return isKinded(type.getRawType())
                    ? JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, KIND, null, false, null)
                    : null;
        }

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getRawType() == Basis.class;
        }
    }
}
