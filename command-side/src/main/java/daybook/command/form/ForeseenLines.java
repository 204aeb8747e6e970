package daybook.command.form;

import daybook.acts.Act;
import daybook.command.consequence.Consequence;
import daybook.command.desk.ForeseenConsequence;
import daybook.facts.Fact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Writes what would follow from a form, for the page on which it is checked: {@code clause|FACT|DelegationGranted|1|} and
 * its JSON, what would be taken back, {@code clause|BACK|DelegationGranted|1|}, or what stays open, {@code clause|OUTSTANDING|grant-delegation}.
 */
@Component
final class ForeseenLines {

    private final Serializer serializer;

    ForeseenLines(@Qualifier("eventSerializer") Serializer serializer) {
        this.serializer = serializer;
    }

    List<String> of(List<ForeseenConsequence> foreseen) {
        return foreseen.stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(ForeseenConsequence foreseen) {
        String clause = foreseen.consequence().clause().text();
        return switch (foreseen.consequence()) {
            case Consequence.Act _ -> foreseen.facts().stream().map(fact -> clause + "|FACT|" + fact(fact));
            case Consequence.TakenBack(var _, var fact, var _) -> Stream.of(clause + "|BACK|" + fact(fact));
            case Consequence.Outstanding(var _, var act) -> Stream.of(clause + "|OUTSTANDING|" + Act.nameOf(act));
            case Consequence.BeyondPowers _ -> Stream.of(clause + "|BEYOND|");
            case Consequence.DecidedBefore _ -> Stream.of(clause + "|DECIDED|");
        };
    }

    private String fact(Fact fact) {
        SerializedObject<byte[]> written = serializer.serialize(fact, byte[].class);
        return written.getType().getName() + "|" + written.getType().getRevision() + "|"
                + new String(written.getData(), StandardCharsets.UTF_8);
    }
}
