package daybook.command.refusal;

import daybook.acts.Role;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.Id;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reasons that can stand against more than one kind of command. */
public sealed interface CommonRefusal extends Refusal {

    record RoleMayNot(String command, List<Role> roles) implements CommonRefusal {}

    @LiesIn(value = "office", aroundTheCommand = true)
    record OfficeNotHeld(PersonId person, OfficeId office, LocalDate on) implements CommonRefusal {}

    @LiesIn(value = "office", aroundTheCommand = true)
    record NoOfficeNamed() implements CommonRefusal {}

    /** Since it was shown to be checked. */
    record RestsOnAnotherNow(String told, String now) implements CommonRefusal {}

    record PaperNotReceived(@Nullable String field, PaperId paper) implements CommonRefusal {

        private static final String SOURCE = "paper";

        /** Of the paper that the request is entered from. */
        public static PaperNotReceived asSource(PaperId paper) {
            return new PaperNotReceived(SOURCE, paper);
        }

        @Override
        public boolean isAroundTheCommand() {
            return SOURCE.equals(field);
        }
    }

    record NotInTheDayBook(@Nullable String field, String kind, String name) implements CommonRefusal {

        public static NotInTheDayBook of(Id about) {
            return new NotInTheDayBook(null, about.kind(), about.value());
        }

        public static NotInTheDayBook of(String field, Id about) {
            return new NotInTheDayBook(field, about.kind(), about.value());
        }

        public static NotInTheDayBook of(String field, ClauseRef clause) {
            return new NotInTheDayBook(field, "clause", clause.text());
        }

        public static NotInTheDayBook of(String field, Subject subject) {
            return new NotInTheDayBook(field, "subject", subject.text());
        }
    }

    record AlreadyInTheDayBook(@Nullable String field, String kind, String name) implements CommonRefusal {

        public static AlreadyInTheDayBook of(@Nullable String field, Id about) {
            return new AlreadyInTheDayBook(field, about.kind(), about.value());
        }
    }

    record NothingSaid(@Nullable String field) implements CommonRefusal {}

    record DatedInTheFuture(@Nullable String field, LocalDate date, LocalDate today) implements CommonRefusal {}

    record AmountNotPositive(@Nullable String field, Pence amount) implements CommonRefusal {}

    record AmountNegative(@Nullable String field, Pence amount) implements CommonRefusal {}

    record AmountTooLarge(@Nullable String field, Pence amount, Pence most) implements CommonRefusal {}

    record RequestReused(UUID request) implements CommonRefusal {}

    record RequestInHand(UUID request) implements CommonRefusal {}

    record PositionChanged(String kind, String name, long position) implements CommonRefusal {}

    record ChangedAtTheSameMoment(String kind, String name) implements CommonRefusal {}

    /** Something about what it would rest on is not as it was recorded. */
    record DoesNotAddUp(String stream, String what) implements CommonRefusal {}
}
