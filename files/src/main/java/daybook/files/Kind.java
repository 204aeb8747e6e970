package daybook.files;

/** How the cells of a column are written. */
public enum Kind {
    /** The id of a thing: letters, digits, dots, hyphens and underscores. */
    NAME("A name: letters, digits, dots, hyphens and underscores, up to 64."),
    NAMES("Names with blanks between them."),
    TEXT("Text of up to 4,000 characters."),
    DATE("A date: 2007-12-13 or 13/12/2007, or a date cell."),
    MONEY("Pounds, with or without pence: 40000 or 40,000.50."),
    MEASURE("A number with the digits it is known to: 96 or 5.20."),
    WHOLE("A whole number from 0 on."),
    CHOICE("One of the words listed."),
    CHOICES("Some of the words listed, with blanks between them."),
    /** Something that is written in a form of its own, such as a clause. */
    REFERENCE("Written as in the example.");

    private final String says;

    Kind(String says) {
        this.says = says;
    }

    /** How to write it, for whoever fills the column in. */
    public String says() {
        return says;
    }

    /** Whether a spreadsheet may calculate with it. */
    public boolean isNumber() {
        return switch (this) {
            case MONEY, MEASURE, WHOLE -> true;
            case NAME, NAMES, TEXT, DATE, CHOICE, CHOICES, REFERENCE -> false;
        };
    }
}
