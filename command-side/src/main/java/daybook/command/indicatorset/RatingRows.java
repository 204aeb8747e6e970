package daybook.command.indicatorset;

import daybook.acts.Command;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.kind.Choice;
import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kind;
import daybook.acts.kind.Scalar;
import daybook.command.form.Form;
import daybook.command.form.OwnAnswer;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingWord;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads the words of a scheme, a row of fields each. */
@Component
final class RatingRows implements OwnAnswer {

    private static final int MOST = 6;
    private static final Choice<Rag> RAG = new Choice<>(Rag.class);

    @SuppressWarnings("unchecked") // a word is a text
    private static final Scalar<String> WORD = (Scalar<String>) Group.of(RatingWord.class).fields().stream()
            .filter(field -> field.name().equals("word"))
            .map(Field::kind)
            .map(Kind.class::cast)
            .findFirst()
            .orElseThrow();

    @Override
    public Class<? extends Command> act() {
        return AdoptRatingScheme.class;
    }

    @Override
    public String component() {
        return "ratings";
    }

    @Override
    public Object read(Form form, Map<String, Object> told) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(row -> "rating-" + row)
                .flatMap(row -> rating(form, row).stream())
                .toList();
    }

    /** A row without either is passed over; a word without a colour has none, and a colour without a word is no rating. */
    private static List<RatingWord> rating(Form form, String row) {
        var rag = form.read(row + "-rag", RAG).orNull();
        var word = (rag == null ? form.read(row + "-word", WORD) : form.required(row + "-word", WORD)).orNull();
        return word == null ? List.of() : List.of(new RatingWord(word, rag == null ? Rag.NONE : rag));
    }
}
