package daybook.access.api;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses are the API's. */
public final class ApiPaths {

    private static final String[] PATTERNS = {"/api/**", "/v3/api-docs", "/v3/api-docs/**"};

    private ApiPaths() {}

    public static String[] patterns() {
        return PATTERNS.clone();
    }

    public static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/v3/api-docs");
    }
}
