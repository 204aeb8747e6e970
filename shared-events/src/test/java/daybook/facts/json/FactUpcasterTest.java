package daybook.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Ratio;
import daybook.facts.indicatorset.RewardTermsAgreed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.Test;

class FactUpcasterTest {

    private final FactSerializer serializer = FactSerializer.create();

    /** A form that was never stored: the threshold in percent, before it became a fraction. */
    private final FactUpcaster percentToFraction = new FactUpcaster("RewardTermsAgreed", 0, json -> {
        json.put("threshold", json.remove("percent").asString() + "/100");
        return json;
    });

    private Object read(EventUpcasterChain chain, String name, String revision, String json) {
        EventData<byte[]> stored = new GenericDomainEventEntry<>(
                "indicator-set",
                "indicator-set:LEIC",
                0L,
                "e1",
                Instant.EPOCH,
                name,
                revision,
                json.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        var upcast = chain.upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .findFirst()
                .orElseThrow();
        return serializer.deserialize(upcast.getData());
    }

    @Test
    void a_fact_of_an_older_revision_is_told_in_the_words_of_the_next() {
        Object told = read(
                new EventUpcasterChain(List.of(percentToFraction)),
                "RewardTermsAgreed",
                "0",
                "{\"set\":\"LEIC-LAA-2006\",\"percent\":\"60\",\"effective\":\"2007-12-13\"}");
        assertThat(told).isEqualTo(new RewardTermsAgreed(Samples.SET, Ratio.of(3, 5), Samples.DAY));
    }

    @Test
    void a_fact_of_todays_revision_is_left_as_it_is() {
        Object told = read(
                new EventUpcasterChain(List.of(percentToFraction)),
                "RewardTermsAgreed",
                "1",
                "{\"set\":\"LEIC-LAA-2006\",\"threshold\":\"3/5\",\"effective\":\"2007-12-13\"}");
        assertThat(told).isEqualTo(new RewardTermsAgreed(Samples.SET, Ratio.of(3, 5), Samples.DAY));
    }

    @Test
    void every_golden_file_of_every_revision_still_reads_through_the_chain() throws Exception {
        var files = java.nio.file.Files.list(java.nio.file.Path.of("src/test/resources/golden"))
                .toList();
        assertThat(files).hasSizeGreaterThanOrEqualTo(FactCatalogue.kinds().size());
        for (var file : files) {
            String[] name = file.getFileName().toString().split("\\.");
            Object told = read(Upcasters.chain(), name[0], name[1], java.nio.file.Files.readString(file));
            assertThat(told)
                    .as(file.toString())
                    .isInstanceOf(FactCatalogue.kind(name[0]).orElseThrow());
        }
    }
}
