package daybook.command.form;

import daybook.command.register.Register;
import daybook.facts.id.Id;
import java.time.DateTimeException;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Turns the names in a path into the things that the day book knows; the others are not found (404). */
@Component
public class Known {

    private final Register register;

    Known(Register register) {
        this.register = register;
    }

    public <I extends Id> I thing(String name, Function<String, I> id) {
        I about = read(name, id);
        if (!register.exists(about)) {
            throw notFound();
        }
        return about;
    }

    /** What a part of a path stands for. */
    public static <T> T read(String typed, Function<String, T> reader) {
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw notFound();
        }
    }

    public static void must(boolean found) {
        if (!found) {
            throw notFound();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
