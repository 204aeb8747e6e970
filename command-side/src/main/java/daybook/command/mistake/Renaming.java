package daybook.command.mistake;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.body.establish.EstablishBody;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.command.mistake.MistakeRefusal.CalledSoAlready;
import daybook.command.mistake.MistakeRefusal.NameNotCorrectable;
import daybook.command.mistake.MistakeRefusal.PutRightWithoutReason;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.CommonRefusal.RoleMayNot;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.Fact;
import daybook.facts.body.BodyEstablished;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.mistake.NameCorrected;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.paper.PaperReceived;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how a name or a title that was recorded wrongly is corrected: by who may record the thing. */
final class Renaming {

    private Renaming() {}

    /** What the thing is called, since when it is on record, and by which act it was. */
    private record Called(String name, LocalDate since, Class<? extends Command> by) {}

    /**
     * @param facts what is told of the thing and stands, with the corrections of its name
     * @param reason as the request gives it; blank if it gives none
     */
    static Verdict decide(CorrectName command, List<Fact> facts, Set<Role> roles, String reason) {
        Called called = null;
        for (Fact fact : facts) {
            called = evolve(called, fact);
        }
        if (called == null) {
            return facts.isEmpty()
                    ? Verdict.refused(NotInTheDayBook.of("thing", command.thing()))
                    : Verdict.refused(
                            new NameNotCorrectable(command.thing().kind().replace('-', ' ')));
        }
        Called now = called;
        Act act = Acts.of(now.by());
        return new Objections()
                .when(
                        !act.isFor(roles),
                        () -> new RoleMayNot(
                                "correct name", act.roles().stream().sorted().toList()))
                .blank("name", command.name())
                .when(now.name().equals(command.name()), () -> new CalledSoAlready(command.name()))
                .when(reason.isBlank(), () -> new PutRightWithoutReason(now.name()))
                .orElse(() -> new NameCorrected(command.thing().stream(), command.name(), now.since()));
    }

    private static @Nullable Called evolve(@Nullable Called before, Fact fact) {
        return switch (fact) {
            case BodyEstablished body -> new Called(body.name(), body.effective(), EstablishBody.class);
            case OfficeEstablished office -> new Called(office.title(), office.effective(), EstablishOffice.class);
            case PaperReceived paper -> new Called(paper.title(), paper.effective(), ReceivePaper.class);
            case IndicatorSetAdopted set -> new Called(set.title(), set.effective(), AdoptIndicatorSet.class);
            case NameCorrected corrected
            when before != null -> new Called(corrected.name(), before.since(), before.by());
            case Fact _ -> before;
        };
    }
}
