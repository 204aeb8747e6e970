package daybook.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says in place of a page that the rows it is made of do not fit, instead of that something went wrong on our side. */
@ControllerAdvice("daybook.query")
class ReadingAdvice {

    private final BookAdvice told;

    ReadingAdvice(BookAdvice told) {
        this.told = told;
    }

    @ExceptionHandler({
        IncorrectResultSizeDataAccessException.class,
        NoSuchElementException.class,
        IndexOutOfBoundsException.class,
        NullPointerException.class,
        IllegalStateException.class,
        IllegalArgumentException.class,
        ArithmeticException.class
    })
    ModelAndView rowsDoNotFit(Exception failure, HttpServletRequest request) throws Exception {
        var found = RowsDoNotFit.in(failure, request.getRequestURI());
        if (found == null) {
            throw failure;
        }
        return told.doesNotAddUp(found);
    }
}
