package daybook.query.web;

import daybook.query.asat.Basis;

/** The position that a page stands at, and what was asked for to get there. */
public record At(Basis basis, Carried carried) {
    public boolean isNow() {
        return carried.asked().isEmpty();
    }

    /** The address of a page of this site at the same position. */
    public String to(String path, String... parameters) {
        return carried.to(path, parameters);
    }

    /** The address of the trail of a thing: {@code proposal:LEIC-LAA/R03}. */
    public String trail(String node) {
        return to("/trail", "of", node);
    }

    public String entry(long number) {
        return to("/entries/" + number);
    }
}
