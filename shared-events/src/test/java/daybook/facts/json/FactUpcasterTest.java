package daybook.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Verb;
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
    void a_clause_of_before_has_its_one_verb_and_its_one_subject_and_is_numbered_as_it_was() throws Exception {
        Object told = read(
                Upcasters.chain(),
                "ResolutionPassed",
                "1",
                java.nio.file.Files.readString(
                        java.nio.file.Path.of("src/test/resources/golden/ResolutionPassed.1.json")));
        assertThat(told)
                .isEqualTo(new ResolutionPassed(
                        Samples.MEETING,
                        "4",
                        "Reward targets",
                        Samples.PAPER,
                        null,
                        null,
                        null,
                        ResolutionBasis.ASSUMED,
                        List.of(new Clause(
                                "1",
                                "1",
                                List.of(Verb.ENDORSE),
                                "Endorse the investment",
                                List.of(Samples.INVESTMENT),
                                Samples.AMOUNT,
                                Samples.CONDITION,
                                Samples.CABINET)),
                        Samples.DAY));
        assertThat(read(Upcasters.chain(), "ResolutionPassed", "1", """
                        {"meeting":"M","item":"1","title":"T","paper":null,"basis":"ASSUMED","effective":"2007-12-13",
                         "clauses":[{"number":"2","verb":"NOTE","wording":"W","subject":null}]}"""))
                .extracting(resolution ->
                        ((ResolutionPassed) resolution).clauses().getFirst().subjects())
                .isEqualTo(List.of());
    }

    @Test
    void several_delegates_of_before_decide_together_and_under_one_cap() {
        assertThat(read(Upcasters.chain(), "DelegationGranted", "1", """
                        {"delegation":"D","clause":"M/1/1","delegates":["A","B"],"subject":"proposal:P/R01","cap":"500",
                         "consultees":[],"conditions":[],"expires":null,"effective":"2007-12-13"}"""))
                .isInstanceOfSatisfying(DelegationGranted.class, told -> {
                    assertThat(told.deciding()).isEqualTo(Deciding.JOINTLY);
                    assertThat(told.cap()).isEqualTo(new Pence(500));
                    assertThat(told.eachCap()).isNull();
                    assertThat(told.sharedCap()).isNull();
                });
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
