package daybook.query.web;

import org.springframework.web.servlet.ModelAndView;

/** Hands a page's record to its template, which finds it under {@code page}. */
public final class View {
    private View() {}

    /** The template by its name, and the page, whose {@code head} the frame shows. */
    public static ModelAndView of(String template, HasHead page) {
        return new ModelAndView(template).addObject("page", page).addObject("head", page.head());
    }

    /** What every page record has. */
    public interface HasHead {
        PageHead head();
    }
}
