package daybook.access.session;

import daybook.access.DoorBook;
import daybook.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Enters that somebody signs out. They are signed out whatever becomes of the entry. */
final class SeeingOff implements LogoutHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SeeingOff.class);

    private final ObjectProvider<DoorBook> door;

    public SeeingOff(ObjectProvider<DoorBook> door) {
        this.door = door;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            return;
        }
        try {
            door.getObject().seesOff(who.person());
        } catch (RuntimeException failure) {
            LOG.warn("A signing out could not be entered", failure);
        }
    }
}
