package daybook.store.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class OrderedIdentifiersTest {

    @Test
    void every_event_gets_its_id_from_here() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(OrderedIdentifiers.class);
        assertThat(UUID.fromString(GenericEventMessage.asEventMessage("said").getIdentifier())
                        .version())
                .isEqualTo(7);
    }

    @Test
    void a_later_one_comes_after_an_earlier_one_and_none_comes_twice() {
        var factory = new OrderedIdentifiers();

        List<String> ids = IntStream.range(0, 10_000)
                .mapToObj(_ -> factory.generateIdentifier())
                .toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }
}
