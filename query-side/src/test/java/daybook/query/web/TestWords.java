package daybook.query.web;

import org.springframework.context.MessageSource;

/** The words as the pages have them. */
public final class TestWords {
    private TestWords() {}

    public static Words words() {
        return new Words(messages());
    }

    public static MessageSource messages() {
        return WebConfiguration.messageSource();
    }
}
