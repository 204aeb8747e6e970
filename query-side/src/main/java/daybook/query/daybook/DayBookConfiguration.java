package daybook.query.daybook;

import daybook.facts.json.FactSerializer;
import daybook.store.DayBook;
import daybook.store.watch.Findings;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads entries with the serializer and the upcasters that everybody else reads them with. */
@Configuration(proxyBeanMethods = false)
class DayBookConfiguration {

    @Bean
    Entries entries(DayBook book, ObjectProvider<EventUpcaster> upcasters, Findings findings) {
        return new Entries(
                book,
                new StoredFact(
                        FactSerializer.create(),
                        new EventUpcasterChain(upcasters.orderedStream().toList())),
                findings);
    }
}
