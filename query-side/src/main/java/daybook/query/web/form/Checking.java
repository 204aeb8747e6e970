package daybook.query.web.form;

import daybook.query.web.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts what was typed as the ledger will write it, so that it can be checked; what cannot be read stays as it is. */
final class Checking {
    private static final Pattern MONEY = Pattern.compile("-?£?([0-9]{1,3}(,[0-9]{3})*|[0-9]{1,15})(\\.[0-9]{1,2})?");

    private final Journey journey;
    private final List<Page> pages;

    Checking(Journey journey, List<Page> pages) {
        this.journey = journey;
        this.pages = pages;
    }

    List<Answers> answers() {
        return IntStream.range(0, pages.size())
                .mapToObj(at -> new Answers(
                        pages.get(at).heading(),
                        pages.get(at).fields().stream()
                                .filter(field -> field.isSeen()
                                        || field.kind() == Field.Kind.HIDDEN
                                                && !field.label().isEmpty())
                                .map(field -> answer(field, at + 1))
                                .toList()))
                .toList();
    }

    private Answers.Answer answer(Field field, int page) {
        return new Answers.Answer(
                field.name(),
                field.label(),
                field.kind() == Field.Kind.HIDDEN ? named(field, field.values()) : lines(field),
                field.errors(),
                field.isSeen() ? journey.toChange(page) : null);
    }

    private List<String> lines(Field field) {
        var typed = journey.typed().values(field.name()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return switch (field.kind()) {
            case DATE -> date(field.name());
            case MONEY -> typed.stream().map(Checking::money).toList();
            case SELECT, RADIOS, CHECKBOXES, HIDDEN -> named(field, typed);
            case AREA -> typed.stream().flatMap(String::lines).toList();
            case TEXT, SHORT, FILE -> typed;
            case CONFIRM, HEADING -> List.of();
        };
    }

    private static List<String> named(Field field, List<String> values) {
        return values.stream()
                .map(value -> field.options().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Option::text)
                        .findFirst()
                        .orElse(value))
                .toList();
    }

    private List<String> date(String name) {
        String day = part(name + "-day");
        String month = part(name + "-month");
        String year = part(name + "-year");
        String typed = (day + " " + month + " " + year).strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        return List.of(Typing.day(day, month, year).map(Words::date).orElse(typed));
    }

    private String part(String name) {
        var given = journey.typed().values(name);
        return given.isEmpty() ? "" : given.getFirst().strip();
    }

    private static String money(String typed) {
        String bare = typed.replace(" ", "");
        return MONEY.matcher(bare).matches()
                ? Words.pounds(new BigDecimal(bare.replace("£", "").replace(",", "")))
                : typed;
    }
}
