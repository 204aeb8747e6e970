package daybook.query.web;

import daybook.query.asat.Basis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the heads of pages. */
@Component
public class Heads {
    private final Words words;

    public Heads(Words words) {
        this.words = words;
    }

    /** The head of a page that can be asked for as at another position. */
    public PageHead asAt(Visit visit, String title, Link... way) {
        return new PageHead(title, crumbs(visit, way), banner(visit), visit.receipt());
    }

    /** The head of a page that always shows the present, such as a form. */
    public PageHead plain(String title, Visit visit, Link... way) {
        return new PageHead(title, crumbs(visit, way), null, visit.receipt());
    }

    /** The head of a page that stands outside of everything, such as the sign-in page. */
    public PageHead bare(String title) {
        return new PageHead(title, List.of(), null, null);
    }

    private List<Link> crumbs(Visit visit, Link[] way) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(new Link(words.say("home"), visit.at().to("/")));
        crumbs.addAll(List.of(way));
        return crumbs;
    }

    private Banner banner(Visit visit) {
        Basis basis = visit.basis();
        var asked = visit.at().carried().asked();
        var entered = basis.enteredAt();
        return new Banner(
                basis,
                Long.toString(basis.entry()),
                entered == null ? null : Words.moment(entered),
                Words.date(basis.effective()),
                !visit.at().isNow(),
                stopped(visit.standstill()),
                visit.path(),
                visit.of(),
                back(visit),
                asked.getOrDefault("entry", ""),
                asked.getOrDefault("asAt", ""),
                asked.getOrDefault("effective", ""));
    }

    private @Nullable String stopped(@Nullable Standstill standstill) {
        if (standstill == null) {
            return null;
        }
        Long at = standstill.at();
        String counted = Long.toString(standstill.counted());
        return at == null
                ? words.say("as-at.stopped", counted)
                : words.say("as-at.stopped.entry", Long.toString(at), counted);
    }

    private static String back(Visit visit) {
        String of = visit.of();
        return of == null ? visit.path() : Carried.NOTHING.to(visit.path(), "of", of);
    }
}
