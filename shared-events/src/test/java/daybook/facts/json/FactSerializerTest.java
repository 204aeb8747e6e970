package daybook.facts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class FactSerializerTest {

    private final FactSerializer serializer = FactSerializer.create();

    private Object read(String name, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(
                json.getBytes(StandardCharsets.UTF_8), byte[].class, new SimpleSerializedType(name, "1")));
    }

    @Test
    void what_a_paper_does_not_say_is_left_out_of_the_json() {
        var bare = new IndicatorReturnRecorded(
                Samples.INDICATOR,
                1,
                new Period(null, Samples.DAY),
                Measure.parse("96.50"),
                null,
                null,
                ReturnStatus.FINAL,
                null);
        assertThat(new String(serializer.serialize(bare, byte[].class).getData(), StandardCharsets.UTF_8))
                .isEqualTo("{\"indicator\":\"LEIC-R01\",\"number\":1,\"period\":{\"to\":\"2007-12-13\"},"
                        + "\"value\":\"96.50\",\"status\":\"FINAL\"}");
    }

    @Test
    void a_fact_is_stored_under_its_own_name_and_revision_and_not_under_a_class_of_some_package() {
        assertThat(serializer.typeForClass(IndicatorReturnRecorded.class))
                .isEqualTo(new SimpleSerializedType("IndicatorReturnRecorded", "1"));
    }

    @Test
    void a_field_that_nobody_knows_is_not_passed_over() {
        assertThatThrownBy(() -> read(
                        "RewardTermsAgreed",
                        "{\"set\":\"LEIC\",\"threshold\":\"3/5\",\"effective\":\"2007-12-13\",\"more\":1}"))
                .rootCause()
                .hasMessageContaining("more");
    }

    @Test
    void a_kind_of_fact_that_nobody_knows_is_handed_over_as_unknown() {
        assertThat(read("NeverHeardOf", "{}")).isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void where_a_replay_stands_can_be_read_back() {
        var replay = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(17), new GlobalSequenceTrackingToken(3), null);
        assertThat(serializer.<byte[], Object>deserialize(serializer.serialize(replay, byte[].class)))
                .isEqualTo(replay);
    }
}
