package daybook.benchmarks.append;

import daybook.benchmarks.npm.Sample;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.json.FactSerializer;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/** The event that everybody appends: a return, with who recorded it and why. */
final class Returns {

    private static final LocalDate FIRST = LocalDate.of(2008, 3, 31);

    private static final Serializer SERIALIZER = FactSerializer.create();

    private Returns() {}

    static IndicatorReturnRecorded fact(String stream, int number) {
        return new IndicatorReturnRecorded(
                new IndicatorId(stream),
                number,
                new Period(FIRST.plusDays(number - 1L), FIRST.plusDays(number)),
                Measure.of(1_000L + number),
                null,
                null,
                ReturnStatus.FINAL,
                "as counted at the end of the quarter");
    }

    static Map<String, Object> metadata() {
        var by = new Attribution(
                new PersonId("performance-officer"),
                new OfficeId("PERFORMANCE"),
                new Authority.OfOffice(),
                "the quarter's return",
                null);
        var metadata = new java.util.HashMap<String, Object>(by.asMetadata());
        metadata.put("request", UUID.randomUUID().toString());
        return metadata;
    }

    /** As the day book stores it. */
    static Sample sample() {
        return Sample.of(json(fact("R-1", 1)), json(MetaData.from(metadata())));
    }

    /** The same text as in the day book. */
    static String json(Object told) {
        return SERIALIZER.serialize(told, String.class).getData();
    }
}
