package daybook.access.doorstep;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Spring Security's own rules of what a request may look like; one that broke them may still be told so in a page. */
final class Firewall extends StrictHttpFirewall {

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                ? new AsItIs(request)
                : super.getFirewalledRequest(request);
    }

    private static final class AsItIs extends FirewalledRequest {

        AsItIs(HttpServletRequest request) {
            super(request);
        }

        @Override
        public void reset() {}
    }
}
