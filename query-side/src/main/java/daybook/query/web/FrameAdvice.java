package daybook.query.web;

import daybook.access.ReservedPage;
import daybook.access.SignedIn;
import daybook.access.api.ApiPaths;
import daybook.query.registers.OfficeLine;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice
class FrameAdvice {
    /** The places of the navigation, by the key of their name. */
    private static final Map<String, String> PLACES = places();

    private final Words words;
    private final HeldOffices offices;

    FrameAdvice(Words words, HeldOffices offices) {
        this.words = words;
        this.offices = offices;
    }

    @ModelAttribute("frame")
    Frame frame(@AuthenticationPrincipal @Nullable SignedIn who, HttpServletRequest request) {
        if (who == null || ApiPaths.isApi(request)) {
            return new Frame(null, List.of(), null, null, Map.of());
        }
        // A position that was refused must not follow its reader around.
        var carried = isForAnError(request) ? Carried.NOTHING : Carried.by(request);
        return new Frame(
                signedInAs(who, request),
                PLACES.entrySet().stream()
                        .map(place -> item(place.getKey(), place.getValue(), request, carried))
                        .toList(),
                ReservedPage.PROJECTIONS.isFor(who) ? "/projections" : null,
                ReservedPage.PEOPLE.isFor(who) ? "/people" : null,
                carried.asked());
    }

    private static boolean isForAnError(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    private NavItem item(String place, String path, HttpServletRequest request, Carried carried) {
        String here = request.getRequestURI();
        boolean current = here.equals(path)
                || here.startsWith(path + "/")
                || place.equals("scorecards") && here.startsWith("/indicators/")
                || place.equals("files") && here.startsWith("/imports");
        return new NavItem(words.say("nav." + place), carried.to(path), current);
    }

    private String signedInAs(SignedIn who, HttpServletRequest request) {
        var held = isForAnError(request) ? List.<String>of() : held(who);
        return held.isEmpty()
                ? words.say("signed-in-as", who.displayName())
                : words.say("signed-in-as.office", who.displayName(), words.list(held));
    }

    /** What is wrong with the offices, or with their rows, must not keep anybody from reading that it is. */
    private List<String> held(SignedIn who) {
        try {
            return offices.of(who).stream().map(OfficeLine::title).toList();
        } catch (IllegalStateException | NoSuchElementException | IncorrectResultSizeDataAccessException unreadable) {
            return List.of();
        }
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("scorecards", "/indicator-sets");
        places.put("borrowing", "/programmes");
        places.put("delegations", "/delegations");
        places.put("meetings", "/meetings");
        places.put("papers", "/papers");
        places.put("offices", "/offices");
        places.put("daybook", "/entries");
        places.put("files", "/files");
        return places;
    }
}
