package daybook.command.form;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.by;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.access.SignedIn;
import daybook.acts.Role;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.asking.Request;
import daybook.command.example.RunningCommandSide;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.Id;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Forms sent to a running command side by somebody who has signed in. */
abstract class Sending {

    static RunningCommandSide side;
    static MockMvc web;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide().begun();
        side.recorded(new AdoptIndicatorSet(
                SET, "Agreement", new Period(day("2006-04-01"), day("2009-03-31")), day("2006-04-01")));
        side.recorded(new DefineIndicator(INDICATOR, "Pupils", null, null, null, null, null, 0, day("2006-04-01")));
        side.recorded(new ReceivePaper(PAPER, "Reward target risk", GROUP, null, day("2007-12-13")));
        side.recorded(
                printed("paragraph 4"),
                new SetTarget(
                        INDICATOR,
                        new TargetKey(TargetKind.REWARD, day("2009-03-31")),
                        Measure.of(69),
                        Measure.of(92),
                        day("2006-04-01")));
        side.recorded(new OpenProgramme(PROGRAMME, "Reward", SET, day("2006-04-01")));
        side.recorded(
                new ProposeInvestment(PROGRAMME, PROPOSAL, INDICATOR, pounds(100_000), "Places", day("2007-12-13")));
        web = side.web();
    }

    /** A request for what the paper prints at a place. */
    private static Request printed(String place) {
        return new Request(
                UUID.randomUUID(),
                EnumSet.allOf(Role.class),
                by(new Authority.OfOffice(), "", new Source(PAPER, place)),
                Instant.now());
    }

    @AfterAll
    static void stop() {
        side.close();
        SecurityContextHolder.clearContext();
    }

    static void signIn(Set<Role> roles) {
        var who = new SignedIn(PERSON, "someone", "Someone", roles);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(who, null));
    }

    static MvcResult send(AbstractMockHttpServletRequestBuilder<?> form, String... pairs) throws Exception {
        signIn(EnumSet.allOf(Role.class));
        form.param("request", UUID.randomUUID().toString()).param("office", OFFICE.value());
        for (int at = 0; at < pairs.length; at += 2) {
            form.param(pairs[at], pairs[at + 1]);
        }
        return web.perform(form).andReturn();
    }

    static String location(MvcResult result) {
        assertThat(result.getResponse().getStatus()).isEqualTo(303);
        return String.valueOf(result.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    static String[] date(String name, int day, int month, int year) {
        return new String[] {name + "-day", "" + day, name + "-month", "" + month, name + "-year", "" + year};
    }

    static String[] with(String[] first, String... more) {
        var all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    static <F> F last(Id about, Class<F> kind) {
        var told = side.bean(Register.class).told(about);
        return kind.cast(told.getLast().fact());
    }

    static Map<String, Object> refused(String location) {
        var id = UUID.fromString(location.substring(location.indexOf("?refused=") + 9));
        return side.jdbc()
                .sql(
                        "select person, form, entries::text entries, refusals::text refusals from command.kept_form where id = ?")
                .param(id)
                .query()
                .singleRow();
    }
}
