package daybook.query.web;

/** The words as the pages have them. */
public final class TestWords {
    private TestWords() {}

    public static Words words() {
        return new Words(WebConfiguration.messageSource());
    }
}
