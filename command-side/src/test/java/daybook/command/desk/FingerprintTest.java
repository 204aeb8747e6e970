package daybook.command.desk;

import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.ofCabinet;
import static daybook.command.example.Example.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.example.Example;
import daybook.command.register.PassedClause;
import daybook.facts.authority.Authority;
import daybook.facts.meeting.Verb;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final PassedClause PASSED = ofCabinet(clause("1", Verb.APPROVE, THE_PROPOSAL, pounds(40)));
    private static final Authority CLAUSE = new Authority.UnderClause(PASSED.ref());
    private static final Command DECIDE = new DecideInvestment(PROGRAMME, PROPOSAL, PASSED.ref());
    private static final Command DRAW = new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(1), day("2008-01-15"));

    private static Request citing(@Nullable Authority cited) {
        return new Request(
                new UUID(0, 1), Set.of(Role.FINANCE), new Asker(PERSON, OFFICE, cited, "", null), Example.NOW);
    }

    /** As it was before it could be left open, so that what was sent before an update can be sent again after it. */
    @Test
    void a_request_that_cites_nothing_is_the_same_as_one_that_cites_what_the_command_names_or_else_the_office() {
        assertThat(Fingerprint.of(DECIDE, citing(null))).isEqualTo(Fingerprint.of(DECIDE, citing(CLAUSE)));
        assertThat(Fingerprint.of(DRAW, citing(null)))
                .isEqualTo(Fingerprint.of(DRAW, citing(new Authority.OfOffice())));
        assertThat(Fingerprint.of(DRAW, citing(null))).isNotEqualTo(Fingerprint.of(DRAW, citing(CLAUSE)));
    }
}
