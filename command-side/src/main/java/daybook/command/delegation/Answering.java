package daybook.command.delegation;

import daybook.acts.delegation.AnswerUnderDelegation;
import daybook.acts.delegation.concur.AnswerAsDelegate;
import daybook.acts.delegation.consult.AnswerAsConsultee;
import daybook.command.delegation.DelegationRefusal.AmountOfNoMoney;
import daybook.command.delegation.DelegationRefusal.AnswerAfterDecision;
import daybook.command.delegation.DelegationRefusal.AnswerAfterEnd;
import daybook.command.delegation.DelegationRefusal.AnswerBeforeDelegation;
import daybook.command.delegation.DelegationRefusal.DecidesAlone;
import daybook.command.delegation.DelegationRefusal.NotADelegate;
import daybook.command.delegation.DelegationRefusal.NotConsulted;
import daybook.command.delegation.DelegationRefusal.OfficeNotHeldThen;
import daybook.command.delegation.DelegationRefusal.ProposerMayNotApprove;
import daybook.command.delegation.DelegationRefusal.RefusalWithAmount;
import daybook.command.delegation.DelegationRefusal.ShownBeforehand;
import daybook.command.delegation.DelegationRefusal.SpeaksForThemself;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Source;
import daybook.facts.delegation.ConsulteeAnswered;
import daybook.facts.delegation.DelegateAnswered;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.Stance;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether an office whose word is needed before a decision has said so: in its own name, or as a paper shows. */
final class Answering {

    private Answering() {}

    static Verdict delegate(DelegationState state, AnswerAsDelegate command, Speaker speaker, LocalDate today) {
        DelegationGranted terms = state.terms();
        if (terms == null) {
            return Verdict.refused(NotInTheDayBook.of(command.delegation()));
        }
        OfficeId delegate = command.delegate();
        boolean named = terms.delegates().contains(delegate);
        var amount = command.amount();
        var objections = new Objections()
                .when(!named, () -> new NotADelegate("delegate", delegate, terms.delegates()))
                .when(
                        named && terms.besides(delegate).isEmpty(),
                        () -> new DecidesAlone("delegate", delegate, command.delegation()))
                .add(against(state, terms, command, "delegate", speaker, today))
                .when(
                        speaker.isOf(delegate)
                                && command.stance() == Stance.APPROVE
                                && speaker.person().equals(speaker.proposer()),
                        () -> new ProposerMayNotApprove(
                                speaker.person(), terms.subject().text()))
                .amount("amount", amount);
        if (amount != null) {
            objections.when(
                    state.isInWords(),
                    () -> new AmountOfNoMoney("amount", amount, terms.subject().text()));
            objections.when(command.stance() == Stance.REFUSE, () -> new RefusalWithAmount("amount", amount));
        }
        return objections.orElse(() -> new DelegateAnswered(
                command.delegation(),
                delegate,
                command.stance(),
                amount,
                shown(delegate, speaker),
                command.effective()));
    }

    static Verdict consultee(DelegationState state, AnswerAsConsultee command, Speaker speaker, LocalDate today) {
        DelegationGranted terms = state.terms();
        if (terms == null) {
            return Verdict.refused(NotInTheDayBook.of(command.delegation()));
        }
        OfficeId consultee = command.consultee();
        return new Objections()
                .when(
                        !terms.consultees().contains(consultee),
                        () -> new NotConsulted("consultee", consultee, terms.consultees()))
                .add(against(state, terms, command, "consultee", speaker, today))
                .blank("view", command.view())
                .orElse(() -> new ConsulteeAnswered(
                        command.delegation(),
                        consultee,
                        command.view(),
                        shown(consultee, speaker),
                        command.effective()));
    }

    private static @Nullable Source shown(OfficeId whose, Speaker speaker) {
        return speaker.isOf(whose) ? null : speaker.shown();
    }

    private static List<Refusal> against(
            DelegationState state,
            DelegationGranted terms,
            AnswerUnderDelegation command,
            String field,
            Speaker speaker,
            LocalDate today) {
        OfficeId office = command.office();
        LocalDate on = command.effective();
        var shown = speaker.shown();
        var dated = speaker.dated();
        var objections = new Objections();
        if (speaker.isOf(office)) {
            objections.when(
                    !speaker.heldThen(), () -> new OfficeNotHeldThen("effective", speaker.person(), office, on));
        } else if (shown == null) {
            objections.add(List.of(new SpeaksForThemself(field, office)));
        } else if (dated != null) {
            objections.when(
                    dated.isBefore(on), () -> new ShownBeforehand("effective", shown.paper(), dated, office, on));
        }
        return objections
                .future("effective", on, today)
                .add(againstDay(state, terms, command))
                .all();
    }

    /** Judged by the day on which it was said, as a decision is by its own. */
    private static List<Refusal> againstDay(
            DelegationState state, DelegationGranted terms, AnswerUnderDelegation command) {
        LocalDate on = command.effective();
        LocalDate ended = state.ended(on);
        LocalDate decided = state.decided(on);
        var objections = new Objections()
                .when(
                        on.isBefore(terms.effective()),
                        () -> new AnswerBeforeDelegation("effective", terms.effective(), on));
        if (ended != null) {
            objections.add(List.of(new AnswerAfterEnd("effective", ended, on)));
        }
        if (decided != null) {
            objections.add(List.of(new AnswerAfterDecision("effective", decided, command.office())));
        }
        return objections.all();
    }
}
