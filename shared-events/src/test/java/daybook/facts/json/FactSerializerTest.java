package daybook.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactSerializerTest {

    private static final LocalDate DAY = LocalDate.of(2007, 12, 13);

    static Stream<Fact> facts() {
        return Stream.of(
                new IndicatorReturnRecorded(
                        new IndicatorId("LEIC-R01"),
                        1,
                        new Period(null, DAY),
                        Measure.parse("96.50"),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null),
                new RewardTermsAgreed(new IndicatorSetId("LEIC"), Ratio.of(3, 5), DAY),
                new ResolutionPassed(
                        new MeetingId("SSOG-2007-12-13"),
                        "4",
                        "Reward targets",
                        null,
                        ResolutionBasis.ASSUMED,
                        List.of(new Clause(
                                "i",
                                Verb.ENDORSE,
                                "wording",
                                new Subject.OfProposal(new ProgrammeId("LEIC"), new ProposalId("R01")),
                                Pence.ofPounds(40_000),
                                null,
                                new BodyId("LCC-CABINET"))),
                        DAY));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_comes_back_as_it_was_written(Fact fact) {
        FactSerializer serializer = FactSerializer.create();
        SerializedObject<byte[]> written = serializer.serialize(fact, byte[].class);
        assertThat((Object) serializer.deserialize(written)).isEqualTo(fact);
        assertThat(ClauseRef.parse("a/b/c").text()).isEqualTo("a/b/c");
    }
}
