package daybook.command.register;

import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An authority as the day book knows it: what was passed, handed on or approved, about what and by whom. */
public sealed interface Warrant {

    /** The duty of an office, or what needs none: nothing in the day book stands behind it. */
    record Own(Authority authority) implements Warrant {}

    /** A clause that a body passed. */
    record Passed(PassedClause clause) implements Warrant {
        @Override
        public Authority authority() {
            return new Authority.UnderClause(clause.ref());
        }
    }

    /**
     * A decision that was handed on.
     *
     * @param ended the day from which it was revoked or decided against, or null while it is neither
     */
    record Delegated(DelegationGranted terms, @Nullable LocalDate ended) implements Warrant {
        @Override
        public Authority authority() {
            return new Authority.UnderDelegation(terms.delegation());
        }

        public boolean inForce(LocalDate day) {
            LocalDate expires = terms.expires();
            return !day.isBefore(terms.effective())
                    && (expires == null || !day.isAfter(expires))
                    && (ended == null || day.isBefore(ended));
        }
    }

    /** What a delegate approved. */
    record Approved(DelegationGranted terms, DelegatedApprovalGiven approval) implements Warrant {
        @Override
        public Authority authority() {
            return new Authority.UnderApproval(approval.delegation(), approval.approval());
        }
    }

    Authority authority();

    /** What it is about; nothing if that is nothing in particular. */
    default List<Subject> subjects() {
        return switch (this) {
            case Own _ -> List.of();
            case Passed passed -> passed.clause().clause().subjects();
            case Delegated delegated -> List.of(delegated.terms().subject());
            case Approved approved -> List.of(approved.terms().subject());
        };
    }

    /** What stands behind the authority, or null if the day book does not know it. */
    static @Nullable Warrant of(Authority authority, Register register) {
        return switch (authority) {
            case Authority.OfOffice _, Authority.OfSelf _, Authority.OfProgram _ -> new Own(authority);
            case Authority.UnderClause(var ref) ->
                register.clause(ref) instanceof PassedClause passed ? new Passed(passed) : null;
            case Authority.UnderDelegation(var delegation) ->
                register.delegated(delegation) instanceof DelegationGranted terms
                        ? new Delegated(terms, register.ended(delegation))
                        : null;
            case Authority.UnderApproval(var delegation, var number) ->
                register.delegated(delegation) instanceof DelegationGranted terms
                                && register.approval(delegation, number) instanceof DelegatedApprovalGiven approval
                        ? new Approved(terms, approval)
                        : null;
        };
    }
}
