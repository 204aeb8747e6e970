package daybook.access.session;

import daybook.facts.id.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Keeps a form that was sent when its sender's sign-in no longer held, so that it is there once they have signed in. */
public interface LayingAside {

    /**
     * Keeps it for this person alone.
     *
     * @return the page that shows it again; nothing if it is no form that can be kept
     */
    Optional<String> layAside(PersonId person, HttpServletRequest request);
}
