package daybook.query.web.form;

import daybook.acts.Act;
import daybook.acts.ActWords;
import daybook.acts.Acts;
import daybook.acts.meeting.resolve.ClauseNumbers;
import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.query.asat.Basis;
import daybook.query.web.Naming;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Reads what the command side foresees of a form that is being checked, and puts it into words. */
@Component
class BroughtLines {
    private static final int CLAUSE = 0;
    private static final int KIND = 1;
    private static final int REST = 2;
    private static final int MOST_ROWS = 60;

    private final Words words;
    private final Sentences sentences;
    private final Naming naming;
    private final Serializer serializer;

    BroughtLines(Words words, Sentences sentences, Naming naming, @Qualifier("eventSerializer") Serializer serializer) {
        this.words = words;
        this.sentences = sentences;
        this.naming = naming;
        this.serializer = serializer;
    }

    List<Brought> of(Typed typed, Basis basis) {
        return typed.values("journey-brings").stream()
                .map(line -> one(line.split("\\|", REST + 1), typed, basis))
                .toList();
    }

    /** The number as it was typed for the clause that is referred to by this one; blank where none was. */
    private static String typed(String number, Typed typed) {
        for (int row = 1; row <= MOST_ROWS; row++) {
            String told = String.join("", typed.values("clause-" + row + "-number"));
            if (ClauseNumbers.of(told, row).equals(number)) {
                return told.strip();
            }
        }
        return number;
    }

    private Brought one(String[] line, Typed typed, Basis basis) {
        var names = TypedClauses.beside(naming.at(basis), number -> typed(number, typed));
        String clause = names.number(ClauseRef.parse(line[CLAUSE]));
        String says = switch (line[KIND]) {
            case "FACT", "BACK" -> sentences.of(fact(line[REST]), names);
            case "OUTSTANDING" ->
                words.say(
                        "form.brings.outstanding",
                        Acts.named(line[REST]).map(this::task).orElse(line[REST]));
            case "BEYOND" -> words.say("form.brings.beyond");
            case "DECIDED" -> words.say("form.brings.decided");
            default -> throw new IllegalStateException("Nothing is foreseen as " + line[KIND]);
        };
        return new Brought(line[KIND].toLowerCase(Locale.ROOT), clause, says);
    }

    private String task(Act act) {
        return words.say(ActWords.key(act, "task"));
    }

    /** {@code DelegationGranted|1|} and its JSON. */
    private Fact fact(String written) {
        String[] parts = written.split("\\|", REST + 1);
        return serializer.deserialize(new SimpleSerializedObject<>(
                parts[REST].getBytes(StandardCharsets.UTF_8), byte[].class, parts[0], parts[1]));
    }
}
