package daybook.command.file;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.RunningCommandSide.OFFICE;
import static daybook.command.example.RunningCommandSide.PERSON;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import daybook.access.SignedIn;
import daybook.acts.Role;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.desk.Asker;
import daybook.command.desk.Request;
import daybook.command.example.RunningCommandSide;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Period;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The same act rests on the same authority, whether it is asked for by page, by a program or in a file. */
class ThroughEveryDoorIT {

    private static final long PATIENCE = 20_000;
    private static final LocalDate DAY = day("2008-01-15");
    private static final String ON = "2008-01-15";
    private static final List<String> DOORS = List.of("PAGE", "API", "FILE");

    private static RunningCommandSide side;
    private static MockMvc web;

    /**
     * An act, with {@code ?} for the name of the door and {@code #} for a day of its own, so that no two are the same.
     *
     * @param about whose stream it is entered in
     * @param rests on what authority
     */
    record Act(
            String page,
            List<String> form,
            String command,
            String json,
            String columns,
            String cells,
            Id about,
            String rests) {

        Act at(String door, int number) {
            return new Act(
                    at(page, door, number),
                    form.stream().map(each -> at(each, door, number)).toList(),
                    command,
                    at(json, door, number).replace('\'', '"'),
                    columns,
                    at(cells, door, number),
                    Id.ofStream(about.stream().replace("XX", door)),
                    at(rests, door, number));
        }

        private static String at(String text, String door, int number) {
            return text.replace("?", door).replace("#", "" + (15 + number));
        }

        @Override
        public String toString() {
            return command;
        }
    }

    @BeforeAll
    static void start() {
        side = new RunningCommandSide().begun();
        side.recorded(new AdoptIndicatorSet(SET, "Agreement", new Period(day("2006-04-01"), day("2009-03-31")), DAY));
        side.recorded(new DefineIndicator(INDICATOR, "Pupils", null, null, null, null, null, 0, day("2001-01-01")));
        programme("P");
        DOORS.forEach(ThroughEveryDoorIT::programme);
        proposals();
        resolved();
        side.recorded(request(clause("FACILITY")), new AuthoriseFacility(new ProgrammeId("P"), pounds(10_000), DAY));
        firm();
        released();
        for (String door : DOORS) {
            side.recorded(
                    request(clause("FACILITY-" + door)),
                    new AuthoriseFacility(new ProgrammeId(door), pounds(10_000), DAY));
            for (String use : List.of("A", "R", "T")) {
                delegated(use + "-" + door, "DELEGATES", "OPEN");
            }
        }
        web = MockMvcBuilders.standaloneSetup(side.controllers())
                .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
                .build();
    }

    private static void programme(String name) {
        side.recorded(new OpenProgramme(new ProgrammeId(name), "Reward", SET, DAY));
    }

    private static void proposals() {
        var names = new ArrayList<>(List.of("FIRM", "RELEASED", "OPEN"));
        DOORS.forEach(door -> names.add("D-" + door));
        var proposers = new OfficeId("PROPOSERS");
        var proposer = new PersonId("proposer");
        side.recorded(new EstablishOffice(proposers, "Proposers", null, day("2006-04-01")));
        side.recorded(new AppointOfficeHolder(proposers, proposer, day("2006-04-01")));
        for (String name : names) {
            var by = new Asker(proposer, proposers, null, "", null);
            side.recorded(
                    new Request(UUID.randomUUID(), EnumSet.allOf(Role.class), by, Instant.now()),
                    new ProposeInvestment(
                            new ProgrammeId("P"), new ProposalId(name), INDICATOR, pounds(1_000), "Places", DAY));
        }
    }

    private static Subject proposal(String name) {
        return new Subject.OfProposal(new ProgrammeId("P"), new ProposalId(name));
    }

    private static void resolved() {
        List<Clause> clauses = new ArrayList<>(List.of(
                passed("FACILITY", Verb.APPROVE, new Subject.OfFacility(new ProgrammeId("P")), 10_000, null, null),
                passed("FIRM", Verb.APPROVE, proposal("FIRM"), 1_000, null, null),
                passed("RELEASED", Verb.APPROVE, proposal("RELEASED"), 1_000, "analysis", null),
                passed("DELEGATES", Verb.DELEGATE, null, 1_000, null, null),
                passed("WRITES-OFF", Verb.APPROVE, proposal("FIRM"), 1_000, null, null)));
        for (String door : DOORS) {
            var facility = new Subject.OfFacility(new ProgrammeId(door));
            clauses.add(passed("FACILITY-" + door, Verb.APPROVE, facility, 10_000, null, null));
            clauses.add(passed("DECIDES-" + door, Verb.APPROVE, proposal("D-" + door), 100, null, null));
            clauses.add(passed("DELEGATES-" + door, Verb.DELEGATE, null, 1_000, null, null));
            clauses.add(passed("GRANTS-" + door, Verb.APPROVE, facility, 100, null, null));
        }
        meeting(CABINET, clauses);
        List<Clause> asked = new ArrayList<>();
        for (String door : DOORS) {
            asked.add(passed(
                    "ASKS-" + door, Verb.REQUEST, new Subject.OfFacility(new ProgrammeId(door)), 100, null, CABINET));
        }
        meeting(GROUP, asked);
    }

    private static void meeting(BodyId body, List<Clause> clauses) {
        MeetingId meeting = new MeetingId(body + "-" + ON);
        side.recorded(new RecordMeeting(meeting, body, DAY));
        side.recorded(new RecordResolution(meeting, "1", "Reward", null, ResolutionBasis.CONFIRMED_MINUTES, clauses));
    }

    private static Clause passed(
            String number,
            Verb verb,
            @Nullable Subject about,
            long pounds,
            @Nullable String condition,
            @Nullable BodyId subjectTo) {
        return new Clause(number, verb, "as minuted", about, pounds(pounds), condition, subjectTo);
    }

    private static ClauseRef ref(String number) {
        return new ClauseRef(new MeetingId(CABINET + "-" + ON), "1", number);
    }

    private static Authority clause(String number) {
        return new Authority.UnderClause(ref(number));
    }

    /** With 100 pounds drawn, so that some of each can be repaid and written off. */
    private static void firm() {
        var programme = new ProgrammeId("P");
        var proposal = new ProposalId("FIRM");
        side.recorded(new DecideInvestment(programme, proposal, ref("FIRM")));
        side.recorded(new AllocateInvestment(programme, proposal, pounds(500), DAY));
        side.recorded(new CommitInvestment(programme, proposal, pounds(400), DAY));
        side.recorded(new DrawDownInvestment(programme, proposal, pounds(100), DAY));
    }

    /** By three approvals of 10 pounds each under one delegation. */
    private static void released() {
        var programme = new ProgrammeId("P");
        var proposal = new ProposalId("RELEASED");
        side.recorded(new DecideInvestment(programme, proposal, ref("RELEASED")));
        delegated("RELEASES", "DELEGATES", "RELEASED");
        for (int number = 1; number <= 3; number++) {
            side.recorded(approval("RELEASES", 10));
        }
    }

    private static ApproveUnderDelegation approval(String delegation, long pounds) {
        return new ApproveUnderDelegation(
                new DelegationId(delegation), pounds(pounds), List.of(), List.of(), List.of(), DAY);
    }

    private static void delegated(String name, String clause, String about) {
        side.recorded(new GrantDelegation(
                new DelegationId(name),
                ref(clause),
                List.of(OFFICE),
                proposal(about),
                pounds(1_000),
                List.of(),
                List.of(),
                null,
                DAY));
    }

    @AfterAll
    static void stop() {
        side.close();
        SecurityContextHolder.clearContext();
    }

    private static Act moved(String proposal, String path, String command, String column, long pounds, String rests) {
        return new Act(
                "/programmes/P/proposals/" + proposal + "/" + path,
                List.of("amount", "" + pounds, "effective-day", "#", "effective-month", "1", "effective-year", "2008"),
                command,
                "{'programme': 'P', 'proposal': '" + proposal + "', 'amount': '" + pounds * 100
                        + "', 'effective': '2008-01-#'}",
                "programme,proposal," + column + ",effective",
                "P," + proposal + "," + pounds + ",2008-01-#",
                new ProgrammeId("P"),
                rests);
    }

    private static final String CLAUSE = "clause:CABINET-2008-01-15/1/";

    static Stream<Act> acts() {
        List<String> ownDay = List.of("effective-day", "#", "effective-month", "1", "effective-year", "2008");
        List<String> on = List.of("effective-day", "15", "effective-month", "1", "effective-year", "2008");
        return Stream.of(
                moved("FIRM", "allocations", "allocate-investment", "allocated_gbp", 1, CLAUSE + "FIRM"),
                moved("FIRM", "commitments", "commit-investment", "committed_gbp", 1, CLAUSE + "FIRM"),
                moved("FIRM", "drawdowns", "draw-down-investment", "drawn_down_gbp", 1, CLAUSE + "FIRM"),
                moved("FIRM", "repayments", "repay-investment", "repaid_gbp", 1, CLAUSE + "FIRM"),
                new Act(
                        "/programmes/P/proposals/FIRM/write-offs",
                        with(ownDay, "amount", "1", "clause", ref("WRITES-OFF").text()),
                        "write-off-investment",
                        "{'programme': 'P', 'proposal': 'FIRM', 'clause': '" + ref("WRITES-OFF")
                                + "', 'amount': '100', 'effective': '2008-01-#'}",
                        "programme,proposal,clause,written_off_gbp,effective",
                        "P,FIRM," + ref("WRITES-OFF") + ",1,2008-01-#",
                        new ProgrammeId("P"),
                        CLAUSE + "WRITES-OFF"),
                new Act(
                        "/programmes/P/proposals/D-?/decisions",
                        List.of("clause", ref("DECIDES-") + "?"),
                        "decide-investment",
                        "{'programme': 'P', 'proposal': 'D-?', 'clause': '" + ref("DECIDES-") + "?'}",
                        "programme,proposal,clause",
                        "P,D-?," + ref("DECIDES-") + "?",
                        new ProgrammeId("P"),
                        CLAUSE + "DECIDES-?"),
                new Act(
                        "/delegations",
                        with(
                                on,
                                "clause",
                                ref("DELEGATES-") + "?",
                                "subject",
                                "proposal:P/OPEN",
                                "delegates",
                                "OFFICE"),
                        "grant-delegation",
                        "{'delegation': 'CABINET-2008-01-15-1-DELEGATES-?', 'clause': '" + ref("DELEGATES-")
                                + "?', 'delegates': ['OFFICE'], 'subject': 'proposal:P/OPEN', 'effective': '" + ON
                                + "'}",
                        "delegation,clause,delegates,subject,effective",
                        "CABINET-2008-01-15-1-DELEGATES-?," + ref("DELEGATES-") + "?,OFFICE,proposal:P/OPEN," + ON,
                        new DelegationId("CABINET-2008-01-15-1-DELEGATES-XX"),
                        CLAUSE + "DELEGATES-?"),
                new Act(
                        "/delegations/A-?/approvals",
                        with(on, "decision", "APPROVE", "amount", "1"),
                        "approve-under-delegation",
                        "{'delegation': 'A-?', 'amount': '100', 'effective': '" + ON + "'}",
                        "delegation,approved_gbp,effective",
                        "A-?,1," + ON,
                        new DelegationId("A-XX"),
                        "delegation:A-?"),
                new Act(
                        "/delegations/R-?/approvals",
                        with(on, "decision", "REFUSE", "reason", "not shown"),
                        "refuse-under-delegation",
                        "{'delegation': 'R-?', 'effective': '" + ON + "'}",
                        "delegation,decided_against",
                        "R-?," + ON,
                        new DelegationId("R-XX"),
                        "delegation:R-?"),
                new Act(
                        "/indicators/R01/returns",
                        List.of("to-day", "31", "to-month", "8", "to-year", "?", "value", "96", "status", "FINAL"),
                        "record-indicator-return",
                        "{'indicator': 'R01', 'period': {'to': '?-08-31'}, 'value': '96', 'status': 'FINAL'}",
                        "indicator,to,value,status",
                        "R01,?-08-31,96,FINAL",
                        INDICATOR,
                        "office"));
    }

    private static List<String> with(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void it_rests_on_the_same_authority_by_page_by_program_and_in_a_file(Act act) throws Exception {
        boolean byYear = act.command().equals("record-indicator-return");
        List<String> doors = byYear ? List.of("2005", "2006", "2007") : DOORS;
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int at = 0; at < doors.size(); at++) {
            Act one = act.at(doors.get(at), at);
            ask(DOORS.get(at), one);
            found.add(lastAuthority(one.about()));
            expected.add(one.rests());
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void each_of_three_releases_is_named_when_its_money_is_spent_through_whichever_door() throws Exception {
        List<String> found = new ArrayList<>();
        Act allocation = moved("RELEASED", "allocations", "allocate-investment", "allocated_gbp", 10, "");
        Act commitment = moved("RELEASED", "commitments", "commit-investment", "committed_gbp", 10, "");
        Act drawdown = moved("RELEASED", "drawdowns", "draw-down-investment", "drawn_down_gbp", 10, "");
        for (Act act : List.of(allocation, commitment, drawdown)) {
            for (int at = 0; at < DOORS.size(); at++) {
                ask(DOORS.get(at), act.at(DOORS.get(at), at));
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
            ask(
                    door,
                    new Act(
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
            ask(
                    door,
                    new Act(
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

    private static void ask(String door, Act act) throws Exception {
        switch (door) {
            case "PAGE" -> byPage(act);
            case "API" -> byProgram(act);
            default -> inAFile(act);
        }
    }

    private static void signIn() {
        var who = new SignedIn(PERSON, "someone", "Someone", EnumSet.allOf(Role.class));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(who, null));
    }

    private static void byPage(Act act) throws Exception {
        signIn();
        var form =
                post(act.page()).param("request", UUID.randomUUID().toString()).param("office", OFFICE.value());
        for (int at = 0; at < act.form().size(); at += 2) {
            form.param(act.form().get(at), act.form().get(at + 1));
        }
        var answer = web.perform(form).andReturn().getResponse();
        assertThat(answer.getHeader("Location")).as(act.page()).contains("?after=");
    }

    private static void byProgram(Act act) throws Exception {
        signIn();
        var answer = web.perform(post("/api/commands/" + act.command())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"office\": \"OFFICE\", \"reason\": \"as asked\", \"command\": " + act.json() + "}"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
    }

    private static void inAFile(Act act) {
        var sent = Sent.csv(side, act.columns() + "\n" + act.cells() + "\n");
        assertThat(sent.outcomes()).as("%s", sent.rows()).containsExactly("NEW");
        assertThat(sent.confirmed()).isTrue();
        sent.awaiting(PATIENCE, "RECORDED");
    }

    private static String lastAuthority(Id about) {
        return side.bean(Register.class).told(about).getLast().by().authority().text();
    }
}
