package daybook.facts.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import daybook.facts.id.DelegationId;

/** What entitles somebody to make an entry. */
public sealed interface Authority {

    /** The duty of the office itself, as of a performance officer to record returns. */
    record OfOffice() implements Authority {
        @Override
        public String text() {
            return "office";
        }
    }

    /** A clause that a body resolved. */
    record UnderClause(ClauseRef clause) implements Authority {
        @Override
        public String text() {
            return "clause:" + clause.text();
        }
    }

    /** A delegation, for the approval that is given under it. */
    record UnderDelegation(DelegationId delegation) implements Authority {
        @Override
        public String text() {
            return "delegation:" + delegation.value();
        }
    }

    /** An approval that was given under a delegation, by its number there. */
    record UnderApproval(DelegationId delegation, int approval) implements Authority {
        @Override
        public String text() {
            return "approval:" + delegation.value() + "/" + approval;
        }
    }

    /** The person's own affair, as signing in or choosing a password is. It needs no office. */
    record OfSelf() implements Authority {
        @Override
        public String text() {
            return "self";
        }
    }

    /**
     * The program's own: nobody asked for the entry. It is about what somebody, who has not been proven to be the
     * person, tried on the person's account, or about what the person was refused.
     */
    record OfProgram() implements Authority {
        @Override
        public String text() {
            return "program";
        }
    }

    /** Whether an entry made by it names no office. */
    default boolean needsNoOffice() {
        return this instanceof OfSelf || this instanceof OfProgram;
    }

    @JsonValue
    String text();

    /**
     * The authority that a text stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Authority parse(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (colon < 0 ? text : text.substring(0, colon)) {
            case "office" -> new OfOffice();
            case "self" -> new OfSelf();
            case "program" -> new OfProgram();
            case "clause" -> new UnderClause(ClauseRef.parse(rest));
            case "delegation" -> new UnderDelegation(new DelegationId(rest));
            case "approval" -> {
                int slash = rest.lastIndexOf('/');
                yield new UnderApproval(
                        new DelegationId(rest.substring(0, Math.max(slash, 0))),
                        Integer.parseInt(rest.substring(slash + 1)));
            }
            default -> throw new IllegalArgumentException("No authority is written " + text);
        };
    }
}
