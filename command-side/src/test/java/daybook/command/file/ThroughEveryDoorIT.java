package daybook.command.file;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.RunningCommandSide.request;
import static daybook.command.file.ManyActs.CLAUSE;
import static daybook.command.file.ManyActs.moved;
import static daybook.command.file.Scene.DOORS;
import static daybook.command.file.Scene.ON;
import static daybook.command.file.Scene.clause;
import static daybook.command.file.Scene.ref;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.command.example.RunningCommandSide;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.id.Id;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.core.context.SecurityContextHolder;

/** The same act rests on the same authority, whether it is asked for by page, by a program or in a file. */
class ThroughEveryDoorIT {

    private static final LocalDate DAY = day(ON);

    private static RunningCommandSide side;
    private static Doors doors;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide().begun();
        new Scene(side).begin();
        doors = new Doors(side);
    }

    @AfterAll
    static void stop() {
        side.close();
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @MethodSource("daybook.command.file.ManyActs#all")
    void it_rests_on_the_same_authority_by_page_by_program_and_in_a_file(Asked act) throws Exception {
        boolean byYear = act.command().equals("record-indicator-return");
        List<String> names = byYear ? List.of("2005", "2006", "2007") : DOORS;
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            Asked one = act.at(names.get(at), at);
            doors.ask(DOORS.get(at), one);
            found.add(lastAuthority(one.about()));
            expected.add(one.rests());
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void each_of_three_releases_is_named_when_its_money_is_spent_through_whichever_door() throws Exception {
        List<String> found = new ArrayList<>();
        Asked allocation = moved("RELEASED", "allocations", "allocate-investment", "allocated_gbp", 10, "");
        Asked commitment = moved("RELEASED", "commitments", "commit-investment", "committed_gbp", 10, "");
        Asked drawdown = moved("RELEASED", "drawdowns", "draw-down-investment", "drawn_down_gbp", 10, "");
        for (Asked act : List.of(allocation, commitment, drawdown)) {
            for (int at = 0; at < DOORS.size(); at++) {
                doors.ask(DOORS.get(at), act.at(DOORS.get(at), at));
                found.add(lastAuthority(act.about()));
            }
        }
        var once = List.of("approval:RELEASES/1", "approval:RELEASES/2", "approval:RELEASES/3");
        assertThat(found)
                .isEqualTo(Stream.of(once, once, once).flatMap(List::stream).toList());
    }

    @Test
    void a_facility_is_asked_for_and_granted_by_the_clauses_through_every_door() throws Exception {
        List<String> found = new ArrayList<>();
        for (String door : DOORS) {
            String asks = GROUP + "-" + ON + "/1/ASKS-" + door;
            doors.ask(
                    door,
                    new Asked(
                                    "/programmes/" + door + "/facility/requests",
                                    List.of(
                                            "amount",
                                            "100",
                                            "awaiting",
                                            "CABINET",
                                            "clause",
                                            asks,
                                            "effective-day",
                                            "15",
                                            "effective-month",
                                            "1",
                                            "effective-year",
                                            "2008"),
                                    "request-facility-extension",
                                    "{'programme': '" + door + "', 'clause': '" + asks
                                            + "', 'amount': '10000', 'awaiting': 'CABINET', 'effective': '" + ON + "'}",
                                    "programme,clause,amount_gbp,awaiting,effective",
                                    door + "," + asks + ",100,CABINET," + ON,
                                    new ProgrammeId(door),
                                    "")
                            .at(door, 0));
            found.add(lastAuthority(new ProgrammeId(door)));
            String grants = ref("GRANTS-" + door).text();
            doors.ask(
                    door,
                    new Asked(
                                    "/programmes/" + door + "/facility/decisions",
                                    List.of("clause", grants),
                                    "decide-facility-extension",
                                    "{'programme': '" + door + "', 'clause': '" + grants + "'}",
                                    "programme,clause",
                                    door + "," + grants,
                                    new ProgrammeId(door),
                                    "")
                            .at(door, 0));
            found.add(lastAuthority(new ProgrammeId(door)));
        }
        assertThat(found)
                .isEqualTo(DOORS.stream()
                        .flatMap(door -> Stream.of("clause:GROUP-2008-01-15/1/ASKS-" + door, CLAUSE + "GRANTS-" + door))
                        .toList());
    }

    @Test
    void a_request_that_cites_nothing_is_done_once_also_when_another_authority_would_be_usual_by_then() {
        var request = request();
        var draw = new AllocateInvestment(new ProgrammeId("P"), new ProposalId("FIRM"), pounds(1), DAY);
        assertThat(side.recorded(request, draw)).isEqualTo(side.recorded(request, draw));
    }

    @Test
    void an_authority_that_has_nothing_to_do_with_the_act_is_refused_in_words() {
        var draw = new DrawDownInvestment(new ProgrammeId("P"), new ProposalId("FIRM"), pounds(1), DAY);
        assertThat(side.refused(request(clause("DECIDES-API")), draw))
                .containsExactly("authority-about-something-else");
        assertThat(side.refused(request(new Authority.OfOffice()), draw)).containsExactly("authority-does-not-carry");
        assertThat(side.refused(request(clause("WRITES-OFF")), draw)).containsExactly("approves-nothing-of-it");
        var grant = new DecideInvestment(new ProgrammeId("P"), new ProposalId("OPEN"), ref("FIRM"));
        assertThat(side.refused(request(new Authority.OfOffice()), grant))
                .containsExactly("clause-about-something-else", "rests-on-another-authority");
    }

    private static String lastAuthority(Id about) {
        return side.bean(Register.class).told(about).getLast().by().authority().text();
    }
}
