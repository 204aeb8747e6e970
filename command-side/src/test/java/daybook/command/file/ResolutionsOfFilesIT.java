package daybook.command.file;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.example.RunningCommandSide;
import daybook.command.register.Register;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Period;
import daybook.facts.id.BodyId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentEndorsed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file with resolutions is heard with what their clauses decide, and recorded with it. */
class ResolutionsOfFilesIT {

    private static final LocalDate FROM = day("2006-04-01");
    private static final long PATIENCE = 20_000;
    private static final String HEADER = "meeting,item,title,basis,clause,verb,wording,subject,amount_gbp,subject_to\n";

    private static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide().begun();
        side.recorded(new AdoptIndicatorSet(SET, "Agreement", new Period(FROM, day("2009-03-31")), FROM));
        side.recorded(new DefineIndicator(INDICATOR, "Pupils", null, null, null, null, null, 0, FROM));
        side.recorded(new OpenProgramme(PROGRAMME, "Reward", SET, FROM));
        for (String name : List.of("A", "B", "C")) {
            side.recorded(new ProposeInvestment(
                    PROGRAMME, new ProposalId(name), INDICATOR, pounds(500), "Places", day("2007-12-01")));
        }
        met(GROUP, "2007-12-13");
        met(GROUP, "2007-12-20");
        met(CABINET, "2008-01-15");
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static void met(BodyId body, String day) {
        side.recorded(new RecordMeeting(RecordMeeting.named(body, day(day), null), body, day(day)));
    }

    private static long facts(Class<?> kind) {
        return side.bean(Register.class).told(PROGRAMME).stream()
                .filter(told -> kind.isInstance(told.fact()))
                .count();
    }

    @Test
    void what_the_clauses_decide_is_recorded_with_the_rows_and_the_single_acts_of_an_old_file_are_known_then() {
        var sent = Sent.csv(
                side,
                HEADER + "GROUP-2007-12-13,4,Targets,ASSUMED,1,ENDORSE,as minuted,proposal:P/A,400,CABINET\n"
                        + "GROUP-2007-12-13,4,Targets,ASSUMED,2,ENDORSE,as minuted,proposal:P/B,300,CABINET\n"
                        + "CABINET-2008-01-15,7,Targets,CONFIRMED_MINUTES,1,APPROVE,as minuted,proposal:P/A,400,\n");
        assertThat(sent.outcomes()).containsExactly("NEW", "NEW");
        sent.confirmed();
        sent.awaiting(PATIENCE, "RECORDED");
        assertThat(facts(InvestmentEndorsed.class)).isEqualTo(2);
        assertThat(facts(InvestmentApproved.class)).isEqualTo(1);
        assertThat(Sent.csv(side, "programme,proposal,clause\nP,A,GROUP-2007-12-13/4/1\nP,A,CABINET-2008-01-15/7/1\n")
                        .outcomes())
                .containsExactly("KNOWN", "KNOWN");
    }

    @Test
    void several_verbs_and_matters_stand_in_one_cell_and_a_number_as_it_was_minuted_or_not_at_all() {
        var sent = Sent.csv(
                side,
                HEADER
                        + "GROUP-2007-12-20,9,Thanks,ASSUMED,(i),\"NOTE, COMMENT\",as minuted,\"proposal:P/B, facility:P\",,\n"
                        + "GROUP-2007-12-20,9,Thanks,ASSUMED,,NOTE REQUEST,as minuted,,,\n");
        assertThat(sent.outcomes()).containsExactly("NEW");
        sent.confirmed();
        sent.awaiting(PATIENCE, "RECORDED");
        var clause = side.bean(Register.class).clause(ClauseRef.parse("GROUP-2007-12-20/9/i"));
        assertThat(clause).isNotNull();
        assertThat(clause.clause().minuted()).isEqualTo("(i)");
        assertThat(clause.clause().verbs()).containsExactly(Verb.NOTE, Verb.COMMENT);
        assertThat(clause.clause().subjects()).hasSize(2);
        assertThat(side.bean(Register.class).clause(ClauseRef.parse("GROUP-2007-12-20/9/at-2")))
                .isNotNull();
    }

    @Test
    void a_clause_that_would_be_refused_keeps_its_rows_out_and_leaves_the_streams_as_they_were() {
        var sent = Sent.csv(
                side,
                HEADER + "GROUP-2007-12-20,4,Targets,ASSUMED,1,ENDORSE,as minuted,proposal:P/C,400,CABINET\n"
                        + "GROUP-2007-12-20,4,Targets,ASSUMED,2,DELEGATE,as minuted,proposal:P/C,400,\n"
                        + "GROUP-2007-12-20,5,Targets,ASSUMED,1,ENDORSE,as minuted,proposal:P/C,,CABINET\n"
                        + "GROUP-2007-12-20,6,Targets,ASSUMED,1,NOTE,as minuted,proposal:P/C,,\n");
        assertThat(sent.outcomes()).containsExactly("NEW", "NEW", "NEW");
        var wrong = Sent.csv(
                side,
                HEADER + "GROUP-2007-12-20,5,Targets,ASSUMED,3,ENDORSE,as minuted,proposal:P/C,,CABINET\n"
                        + "GROUP-2007-12-20,6,Targets,ASSUMED,1,ENDORSE,as minuted,proposal:P/C,100,CABINET\n");
        assertThat(wrong.outcomes()).containsExactly("REFUSED", "NEW");
        assertThat(wrong.problems(1)).contains("Clause 3: ", "clause-without-amount", "\"verb\"");
    }
}
