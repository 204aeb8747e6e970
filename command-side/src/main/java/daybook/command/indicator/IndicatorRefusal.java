package daybook.command.indicator;

import daybook.command.desk.Refusal;
import daybook.facts.body.Power;
import daybook.facts.exact.Measure;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.TargetKind;
import daybook.facts.meeting.Verb;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reasons against what is asked for about an indicator. */
sealed interface IndicatorRefusal extends Refusal {

    record PartOfItself(IndicatorId indicator) implements IndicatorRefusal {
        @Override
        public String field() {
            return "partOf";
        }
    }

    record DecimalsOutOfRange(int decimals, int most) implements IndicatorRefusal {
        @Override
        public String field() {
            return "decimals";
        }
    }

    record TargetAlreadySet(IndicatorId indicator, TargetKind kind, LocalDate due, Measure value)
            implements IndicatorRefusal {}

    record TargetNotSet(IndicatorId indicator, TargetKind kind, LocalDate due) implements IndicatorRefusal {}

    record RevisionChangesNothing(Measure value) implements IndicatorRefusal {
        @Override
        public String field() {
            return "value";
        }
    }

    record RevisionBeforeTheTarget(LocalDate set, LocalDate effective) implements IndicatorRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record RevisionWithoutClause(IndicatorId indicator) implements IndicatorRefusal {
        @Override
        public String field() {
            return "clause";
        }
    }

    record ClauseDoesNotRevise(String clause, Verb verb) implements IndicatorRefusal {
        @Override
        public String field() {
            return "clause";
        }
    }

    record ClauseNotAboutIndicator(String clause, String subject, IndicatorId indicator) implements IndicatorRefusal {
        @Override
        public String field() {
            return "clause";
        }
    }

    record BodyMayNotSetTargets(BodyId body, Power power) implements IndicatorRefusal {
        @Override
        public String field() {
            return "clause";
        }
    }

    record RevisionBeforeItsClause(String clause, LocalDate passed, LocalDate effective) implements IndicatorRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record PeriodNotEnded(LocalDate to, LocalDate today) implements IndicatorRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record PeriodAlreadyReturned(LocalDate to, int number, Measure value) implements IndicatorRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record PeriodsOverlap(LocalDate from, LocalDate to, int number, LocalDate otherFrom, LocalDate otherTo)
            implements IndicatorRefusal {
        @Override
        public String field() {
            return "from";
        }
    }

    record ReturnIsAvailable(LocalDate to, int number, Measure value) implements IndicatorRefusal {
        @Override
        public String field() {
            return "to";
        }
    }

    record ExpectedBeforeThePeriodEnds(LocalDate expected, LocalDate to) implements IndicatorRefusal {
        @Override
        public String field() {
            return "expected";
        }
    }

    record ReportChangesNothing(LocalDate to) implements IndicatorRefusal {
        @Override
        public String field() {
            return "why";
        }
    }

    record ReturnWithdrawn(int number) implements IndicatorRefusal {}

    record ReturnSuperseded(int number, int latest) implements IndicatorRefusal {}

    record WithdrawalWithoutReason(int number) implements IndicatorRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record TargetWithoutAuthority(IndicatorId indicator) implements IndicatorRefusal {
        @Override
        public String field() {
            return "clause";
        }
    }

    record TargetFromAfterItsDay(LocalDate due, LocalDate effective) implements IndicatorRefusal {
        @Override
        public String field() {
            return "effective";
        }
    }

    record BaselineStillToCome(LocalDate due, LocalDate today) implements IndicatorRefusal {
        @Override
        public String field() {
            return "due";
        }
    }

    record ReturnNotKnown(IndicatorId indicator, int number) implements IndicatorRefusal {}

    record ReturnAlreadyCorrected(int number, int latest, Measure value) implements IndicatorRefusal {}

    record CorrectionChangesNothing(int number, Measure value) implements IndicatorRefusal {
        @Override
        public String field() {
            return "value";
        }
    }

    record CorrectionWithoutReason(int number) implements IndicatorRefusal {
        @Override
        public String field() {
            return "reason";
        }
    }

    record NumeratorWithoutDenominator(String field) implements IndicatorRefusal {}

    record DenominatorNotPositive(Measure denominator) implements IndicatorRefusal {
        @Override
        public String field() {
            return "denominator";
        }
    }

    record NumeratorNegative(Measure numerator) implements IndicatorRefusal {
        @Override
        public String field() {
            return "numerator";
        }
    }

    record ValueDisagrees(Measure value, Measure numerator, Measure denominator, BigDecimal expected)
            implements IndicatorRefusal {
        @Override
        public String field() {
            return "value";
        }
    }
}
