package daybook.command.office;

import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.office.OfficeRefusal.AlreadyHoldsTheOffice;
import daybook.command.office.OfficeRefusal.AppointedBeforeTheLast;
import daybook.command.office.OfficeRefusal.AppointedBeforeTheOffice;
import daybook.command.office.OfficeRefusal.AppointedWhileHeld;
import daybook.command.office.OfficeRefusal.EndedBeforeItBegan;
import daybook.command.office.OfficeRefusal.NobodyToEnd;
import daybook.command.office.OfficeRefusal.NotTheHolder;
import daybook.command.refusal.CommonRefusal.AlreadyInTheDayBook;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.command.register.Tenures.Tenure;
import daybook.facts.Fact;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides about offices and who holds them: one person at a time. */
final class Offices {

    private Offices() {}

    /** @param bodyKnown whether the body that it belongs to, if any, is in the day book */
    static Verdict decide(OfficeState state, EstablishOffice command, boolean bodyKnown, LocalDate today) {
        var body = command.body();
        var objections = new Objections()
                .when(state.since() != null, () -> AlreadyInTheDayBook.of("office", command.office()))
                .blank("title", command.title())
                .future("effective", command.effective(), today);
        if (body != null && !bodyKnown) {
            objections.add(List.of(NotInTheDayBook.of("body", body)));
        }
        return objections.orElse(
                () -> new OfficeEstablished(command.office(), command.title(), body, command.effective()));
    }

    static Verdict decide(OfficeState state, AppointOfficeHolder command, LocalDate today) {
        LocalDate since = state.since();
        if (since == null) {
            return Verdict.refused(NotInTheDayBook.of("office", command.office()));
        }
        LocalDate effective = command.effective();
        var objections = new Objections()
                .future("effective", effective, today)
                .when(
                        effective.isBefore(since),
                        () -> new AppointedBeforeTheOffice(command.office(), since, effective));
        Tenure last = state.tenures().last();
        if (last != null) {
            boolean same = last.to() == null && last.person().equals(command.person());
            objections
                    .when(same, () -> new AlreadyHoldsTheOffice(command.office(), last.person(), last.from()))
                    .when(
                            !effective.isAfter(last.from()),
                            () -> new AppointedBeforeTheLast(command.office(), last.person(), last.from(), effective));
            LocalDate to = last.to();
            if (to != null) {
                objections.when(
                        effective.isAfter(last.from()) && !effective.isAfter(to),
                        () -> new AppointedWhileHeld(command.office(), last.person(), to, effective));
            }
        }
        return objections.orAll(() -> succession(state, command));
    }

    static Verdict decide(OfficeState state, EndOfficeHolder command, LocalDate today) {
        if (state.since() == null) {
            return Verdict.refused(NotInTheDayBook.of(command.office()));
        }
        Tenure last = state.tenures().last();
        if (last == null || last.to() != null) {
            return Verdict.refused(new NobodyToEnd(command.office()));
        }
        return new Objections()
                .when(
                        !last.person().equals(command.person()),
                        () -> new NotTheHolder(command.office(), command.person(), last.person(), last.from()))
                .future("effective", command.effective(), today)
                .when(
                        command.effective().isBefore(last.from()),
                        () -> new EndedBeforeItBegan(command.office(), last.from(), command.effective()))
                .orElse(() -> new OfficeHolderEnded(command.office(), command.person(), command.effective()));
    }

    private static List<Fact> succession(OfficeState state, AppointOfficeHolder command) {
        List<Fact> facts = new ArrayList<>();
        Tenure last = state.tenures().last();
        if (last != null && last.to() == null) {
            facts.add(new OfficeHolderEnded(
                    command.office(), last.person(), command.effective().minusDays(1)));
        }
        facts.add(new OfficeHolderAppointed(command.office(), command.person(), command.effective()));
        return facts;
    }
}
