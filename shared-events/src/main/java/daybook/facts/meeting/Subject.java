package daybook.facts.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;

/** What a clause, a delegation or a printed figure is about. */
public sealed interface Subject {

    /** An indicator and its targets. */
    record OfIndicator(IndicatorId indicator) implements Subject {
        @Override
        public String text() {
            return "indicator:" + indicator.value();
        }
    }

    /** A whole agreement, scorecard or plan. */
    record OfIndicatorSet(IndicatorSetId set) implements Subject {
        @Override
        public String text() {
            return "indicator-set:" + set.value();
        }
    }

    /** A proposed investment. */
    record OfProposal(ProgrammeId programme, ProposalId proposal) implements Subject {
        @Override
        public String text() {
            return "proposal:" + programme.value() + "/" + proposal.value();
        }
    }

    /** What a programme may borrow. */
    record OfFacility(ProgrammeId programme) implements Subject {
        @Override
        public String text() {
            return "facility:" + programme.value();
        }
    }

    /** A decision that was delegated. */
    record OfDelegation(DelegationId delegation) implements Subject {
        @Override
        public String text() {
            return "delegation:" + delegation.value();
        }
    }

    /** What is no money and nothing else that the day book knows, in words: to sign the agreement, to appoint to the group. */
    record OfMatter(String matter) implements Subject {

        /** Characters, as many as a title has room for. */
        public static final int MOST = 290;

        public OfMatter {
            matter = matter.strip();
            if (matter.isEmpty() || matter.length() > MOST || matter.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "A matter is described in one line of at most " + MOST + " characters");
            }
        }

        @Override
        public String text() {
            return "matter:" + matter;
        }
    }

    @JsonValue
    String text();

    /**
     * The subject that a text stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Subject parse(String text) {
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        return switch (colon < 0 ? text : text.substring(0, colon)) {
            case "indicator" -> new OfIndicator(new IndicatorId(rest));
            case "indicator-set" -> new OfIndicatorSet(new IndicatorSetId(rest));
            case "facility" -> new OfFacility(new ProgrammeId(rest));
            case "delegation" -> new OfDelegation(new DelegationId(rest));
            case "matter" -> new OfMatter(rest);
            case "proposal" -> {
                int slash = Math.max(rest.indexOf('/'), 0);
                yield new OfProposal(
                        new ProgrammeId(rest.substring(0, slash)), new ProposalId(rest.substring(slash + 1)));
            }
            default -> throw new IllegalArgumentException("Nothing is written " + text);
        };
    }
}
