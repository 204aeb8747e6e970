package daybook.files;

import daybook.acts.kind.Choice;
import daybook.acts.kind.Day;
import daybook.acts.kind.Decimal;
import daybook.acts.kind.Group;
import daybook.acts.kind.Many;
import daybook.acts.kind.Money;
import daybook.acts.kind.Name;
import daybook.acts.kind.Reference;
import daybook.acts.kind.Share;
import daybook.acts.kind.Text;
import daybook.acts.kind.Whole;
import daybook.acts.kind.YesOrNo;
import java.util.List;

/** How the cells of a column are written. */
public enum Kind {
    /** The id of a thing: letters, digits, dots, hyphens and underscores. */
    NAME("A name: letters, digits, dots, hyphens and underscores, up to 64."),
    NAMES("Names with blanks between them."),
    TEXT("Text."),
    DATE(
            "A date: 2007-12-13, 13/12/2007, 13 December 2007 or 13-Dec-07, or a date cell. Of years in two digits, 00 to 29 are"
                    + " of this century and 30 to 99 of the last."),
    MONEY("Pounds, with or without pence: 40000, £40,000.50 or 1000.5. (1,200) is less than nothing."),
    MEASURE("A number with the digits it is known to: 96 or 5.20. 84.5% where the indicator counts in percent."),
    WHOLE("A whole number from 0 on."),
    CHOICE("One of the words listed."),
    CHOICES("Some of the words listed, with blanks between them."),
    /** Something that is written in a form of its own, such as a clause. */
    REFERENCE("Written as in the example."),
    REFERENCES("Written as in the example; several with blanks or commas between them.");

    private final String says;

    Kind(String says) {
        this.says = says;
    }

    /** How the cells of a kind of value are written that acts are told in. */
    static Kind of(daybook.acts.kind.Kind kind) {
        return switch (kind) {
            case Text _ -> TEXT;
            case Day _ -> DATE;
            case Money _ -> MONEY;
            case Decimal _ -> MEASURE;
            case Whole _ -> WHOLE;
            case Choice<?> _, YesOrNo _ -> CHOICE;
            case Name<?> _ -> NAME;
            case Reference<?> _, Share _ -> REFERENCE;
            case Many(Choice<?> _, boolean _) -> CHOICES;
            case Many(Name<?> _, boolean _) -> NAMES;
            case Many(Reference<?> _, boolean _) -> REFERENCES;
            case Many _, Group _ -> throw new IllegalArgumentException("No cell of a table holds " + kind);
        };
    }

    static List<String> words(daybook.acts.kind.Kind kind) {
        return switch (kind) {
            case Choice<?> choice -> choice.words();
            case Many(Choice<?> choice, boolean _) -> choice.words();
            case YesOrNo _ -> List.of("yes");
            default -> List.of();
        };
    }

    static int most(daybook.acts.kind.Kind kind) {
        return kind instanceof Text text ? text.most() : 0;
    }

    /** How to write it, for whoever fills the column in. */
    public String says() {
        return says;
    }

    /** Whether a spreadsheet may calculate with it. */
    public boolean isNumber() {
        return switch (this) {
            case MONEY, MEASURE, WHOLE -> true;
            case NAME, NAMES, TEXT, DATE, CHOICE, CHOICES, REFERENCE, REFERENCES -> false;
        };
    }
}
