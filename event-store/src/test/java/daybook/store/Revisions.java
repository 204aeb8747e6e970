package daybook.store;

import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** A serializer that writes the revision which the event's class is marked with. */
final class Revisions {

    private Revisions() {}

    static Serializer numbered() {
        return Jackson3Serializer.builder()
                .revisionResolver(new AnnotationRevisionResolver())
                .build();
    }
}
