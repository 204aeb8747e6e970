package daybook.access.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Which addresses are the API's. */
public final class ApiPaths {

    /** The page {@code /api} itself is for people. Also one that the firewall turns away: whoever wrote {@code //api} or {@code /api;x} is a program too. */
    private static final Pattern ADDRESS = Pattern.compile("/(|[./]*/)(api[/;%].*|v3([/;%].*)?)", Pattern.DOTALL);

    private ApiPaths() {}

    public static boolean isApi(HttpServletRequest request) {
        return isApi(request.getRequestURI());
    }

    /** Whether an address as it was sent, before anything in it was decoded, is the API's. */
    public static boolean isApi(String address) {
        return ADDRESS.matcher(address).matches();
    }
}
