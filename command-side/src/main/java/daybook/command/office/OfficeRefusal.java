package daybook.command.office;

import daybook.command.desk.Refusal;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** Reasons against what is asked for about an office. */
sealed interface OfficeRefusal extends Refusal {

    record AlreadyHoldsTheOffice(OfficeId office, PersonId person, LocalDate from) implements OfficeRefusal {
        @Override
        public String field() {
            return "person";
        }
    }

    record AppointedBeforeTheLast(OfficeId office, PersonId last, LocalDate from, LocalDate effective)
            implements OfficeRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    /** The time of the last holder was ended on a later day. */
    record AppointedWhileHeld(OfficeId office, PersonId last, LocalDate to, LocalDate effective)
            implements OfficeRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record AppointedBeforeTheOffice(OfficeId office, LocalDate established, LocalDate effective)
            implements OfficeRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record NobodyToEnd(OfficeId office) implements OfficeRefusal {
        @Override
        public String field() {
            return "person";
        }
    }

    record NotTheHolder(OfficeId office, PersonId person, PersonId holder, LocalDate from) implements OfficeRefusal {
        @Override
        public String field() {
            return "person";
        }
    }

    record EndedBeforeItBegan(OfficeId office, LocalDate from, LocalDate effective) implements OfficeRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }
}
