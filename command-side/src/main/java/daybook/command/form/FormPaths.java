package daybook.command.form;

import daybook.acts.Acts;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which form is sent to an address. */
final class FormPaths {

    /** Where files are brought in, which is no act. */
    private static final Map<String, String> OTHERS = Map.of("/imports", "/imports/new");

    private FormPaths() {}

    private record Way(PathPattern sent, String form) {}

    /** The path of the form; nothing if no form is sent there that is kept between its pages. */
    static Optional<String> formOf(String address) {
        var path = PathContainer.parsePath(address);
        return Stream.concat(
                        Acts.ALL.stream()
                                .flatMap(act -> act.at().stream())
                                .map(at -> new Way(PathPatternParser.defaultInstance.parse(at.sent()), at.form())),
                        OTHERS.entrySet().stream()
                                .map(other -> new Way(
                                        PathPatternParser.defaultInstance.parse(other.getKey()), other.getValue())))
                .filter(way -> way.sent().matches(path))
                .min((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.sent(), other.sent()))
                .map(way -> {
                    var named = way.sent().matchAndExtract(path);
                    return named == null ? way.form() : FormDoor.filled(way.form(), named.getUriVariables()::get);
                });
    }
}
