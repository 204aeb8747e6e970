package daybook.query.api;

import daybook.query.api.Questions.Question;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/** Cuts lists into pages. */
final class Lists {

    private Lists() {}

    /** The page that was asked for of a whole list, in which each item has a key of its own. */
    static <T> Listed<T> page(Question question, List<T> whole, Function<T, String> key) {
        int limit = question.parameters().limit();
        var cursor = question.cursor();
        List<T> rest = cursor == null
                ? whole
                : whole.stream()
                        .dropWhile(item -> !key.apply(item).equals(cursor.last()))
                        .skip(1)
                        .toList();
        List<T> page = rest.subList(0, Math.min(limit, rest.size()));
        return new Listed<>(
                question.stood(), page, rest.size() > limit ? next(question, key.apply(page.getLast())) : null);
    }

    /** The page of items that were found up to one more than fit. */
    static <T> Listed<T> found(Question question, List<T> upToOneMore, Function<T, String> key) {
        int limit = question.parameters().limit();
        List<T> page = upToOneMore.subList(0, Math.min(limit, upToOneMore.size()));
        return new Listed<>(
                question.stood(), page, upToOneMore.size() > limit ? next(question, key.apply(page.getLast())) : null);
    }

    private static String next(Question question, String last) {
        var basis = question.basis();
        var cursor = new Cursor(
                basis.entry(), basis.effective().toString(), basis.asked().effective(), last);
        var address = UriComponentsBuilder.fromPath(question.request().getRequestURI());
        question.request().getParameterMap().forEach((name, values) -> {
            if (!name.equals(Questions.ENTRY)
                    && !name.equals(Questions.AS_AT)
                    && !name.equals(Questions.EFFECTIVE)
                    && !name.equals(Questions.AT_LEAST)
                    && !name.equals(Cursor.PARAMETER)) {
                address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, values[0]));
            }
        });
        return address.queryParam(Cursor.PARAMETER, cursor.text()).encode().toUriString();
    }
}
