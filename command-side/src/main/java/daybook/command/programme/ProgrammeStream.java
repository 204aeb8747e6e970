package daybook.command.programme;

import daybook.acts.programme.MoveMoney;
import daybook.acts.programme.ProgrammeCommand;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.openingposition.RecordOpeningPosition;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.acts.programme.writeoffopening.WriteOffOpeningBalance;
import daybook.command.asking.Request;
import daybook.command.desk.Recording;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.meeting.Subject;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.ProgrammeFact;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The stream of a programme. */
@AggregateRoot(type = "programme")
final class ProgrammeStream {

    @AggregateIdentifier
    private @Nullable String stream;

    private ProgrammeBook book = ProgrammeBook.EMPTY;

    @CommandHandler(commandName = "programme")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProgrammeCommand command, @MetaDataValue(Recording.REQUEST) Request request, Register register) {
        ProgrammeState state = book.state();
        List<DelegatedApprovalGiven> releases =
                command instanceof MoveMoney move ? register.released(move.programme(), move.proposal()) : List.of();
        var footing = ProgrammeEntitlement.to(command, state, releases)
                .footing(command, request, register.warrant(request.by().cited()));
        Recording.carryOut(decide(command, request, register, releases, footing.authority()), footing);
    }

    @EventSourcingHandler
    void on(ProgrammeFact fact, @MetaDataValue(Recording.AUTHORITY) @Nullable String authority) {
        stream = fact.about().stream();
        book = book.enter(fact, authority == null ? null : Authority.parse(authority));
    }

    private Verdict decide(
            ProgrammeCommand command,
            Request request,
            Register register,
            List<DelegatedApprovalGiven> releases,
            Authority authority) {
        ProgrammeState state = book.state();
        LocalDate today = request.today();
        return switch (command) {
            case OpenProgramme open -> Programmes.decide(state, open, register.exists(open.set()), today);
            case RecordRewardOffer record ->
                Programmes.decide(state, record, register.exists(record.indicator()), today);
            case ProposeInvestment propose ->
                Proposals.decide(state, propose, register.exists(propose.indicator()), today);
            case RecommendInvestment recommend -> Proposals.decide(state, recommend, today);
            case DecideInvestment decide -> {
                // What delegates approve meanwhile is held against what was decided.
                register.alone(new Subject.OfProposal(decide.programme(), decide.proposal()));
                yield Investments.decide(state, decide, Ruling.on(state, decide, register));
            }
            case MoveMoney move -> Spending.decide(state, move, releases, today);
            case WriteOffInvestment writeOff ->
                WriteOffs.decide(state, writeOff, register.clause(writeOff.clause()), today);
            case ClaimReward claim -> {
                IndicatorSetId set = state.set();
                yield set == null
                        ? Verdict.refused(NotInTheDayBook.of(claim.programme()))
                        : Claims.decide(
                                state,
                                claim,
                                register.ends(set),
                                Earned.of(set, state.rewards(), register, today),
                                today);
            }
            case ReceiveReward receive -> Claims.decide(state, receive, today);
            case ChangeFunderTerms change ->
                FunderTerms.decide(state, change, request.by().source(), today);
            case RecordOpeningPosition record -> opening(record, request, register);
            case RepayOpeningBalance repay -> Opening.decide(state, repay, today);
            case WriteOffOpeningBalance writeOff ->
                OpeningWriteOffs.decide(state, writeOff, register.clause(writeOff.clause()), book.entries(), today);
            case ReverseEntry reverse -> reversal(reverse, request, register);
            case AuthoriseFacility authorise ->
                Facilities.decide(
                        state, authorise, request.by().restingOn(authority), namedIn(authority, register), today);
            case RequestFacilityExtension ask ->
                Extensions.decide(state, ask, register.clause(ask.clause()), register.powers(ask.awaiting()), today);
            case ChangeFacility change ->
                FacilityChanges.decide(state, change, register.clause(change.clause()), book.entries());
            case DecideFacilityExtension answer -> Extensions.decide(state, answer, register.clause(answer.clause()));
        };
    }

    private Verdict opening(RecordOpeningPosition command, Request request, Register register) {
        ProgrammeState state = book.state();
        IndicatorSetId set = state.set();
        LocalDate today = request.today();
        return Opening.decide(
                state,
                command,
                request.by().source(),
                set == null ? null : register.ends(set),
                set == null ? null : Earned.of(set, state.rewards(), register, today),
                today);
    }

    private Verdict reversal(ReverseEntry command, Request request, Register register) {
        Integer place = register.place(command.programme(), command.entry());
        List<DelegationId> delegations =
                place != null && book.entries().get(place).fact() instanceof InvestmentProposed proposed
                        ? register.delegations(new Subject.OfProposal(proposed.programme(), proposed.proposal()))
                        : List.of();
        return Reversals.decide(
                book.entries(),
                command,
                place,
                delegations,
                request.roles(),
                request.by().reason());
    }

    private static @Nullable PassedClause namedIn(Authority authority, Register register) {
        return authority instanceof Authority.UnderClause(var clause) ? register.clause(clause) : null;
    }
}
