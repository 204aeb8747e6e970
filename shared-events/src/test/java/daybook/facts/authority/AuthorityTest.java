package daybook.facts.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {

    static Stream<Authority> authorities() {
        return Stream.of(
                new Authority.OfOffice(),
                new Authority.OfSelf(),
                new Authority.OfProgram(),
                new Authority.UnderClause(new ClauseRef(new MeetingId("SSOG-2007-12-13"), "4", "1")),
                new Authority.UnderDelegation(new DelegationId("D-1")),
                new Authority.UnderApproval(new DelegationId("D-1"), 2));
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void an_authority_is_read_as_it_was_written(Authority authority) {
        assertThat(Authority.parse(authority.text())).isEqualTo(authority);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clause:", "clause:a/b", "approval:D", "approval:D/x", "word:a", "delegation:"})
    void anything_else_is_no_authority(String text) {
        assertThatThrownBy(() -> Authority.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_and_why_survive_the_metadata_with_and_without_a_source() {
        Attribution bare = new Attribution(new PersonId("P-1"), new OfficeId("O"), new Authority.OfOffice(), "", null);
        Attribution full = new Attribution(
                new PersonId("P-1"),
                new OfficeId("O"),
                new Authority.OfOffice(),
                "asked for",
                new Source(new PaperId("L071213"), "paragraph 9"));
        assertThat(Attribution.fromMetadata(bare.asMetadata())).isEqualTo(bare);
        assertThat(Attribution.fromMetadata(full.asMetadata())).isEqualTo(full);
    }

    @Test
    void only_a_persons_own_affairs_and_the_programs_name_no_office() {
        PersonId person = new PersonId("P-1");
        for (Attribution without : List.of(Attribution.ofSelf(person), Attribution.ofProgram(person))) {
            assertThat(without.asMetadata()).doesNotContainKey("office");
            assertThat(Attribution.fromMetadata(without.asMetadata())).isEqualTo(without);
        }
        assertThatThrownBy(() -> new Attribution(person, null, new Authority.OfOffice(), "", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attribution(person, new OfficeId("O"), new Authority.OfSelf(), "", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stream_is_named_by_its_kind_and_id() {
        assertThat(Id.ofStream("indicator:LEIC-R01")).isEqualTo(new IndicatorId("LEIC-R01"));
        assertThatThrownBy(() -> Id.ofStream("nothing:X")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_proposal_is_named_within_its_programme() {
        Subject subject = new Subject.OfProposal(new ProgrammeId("LEIC"), new ProposalId("R03"));
        assertThat(Subject.parse(subject.text())).isEqualTo(subject);
        assertThatThrownBy(() -> Subject.parse("proposal:LEIC")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_delegation_can_be_what_a_clause_is_about() {
        Subject subject = new Subject.OfDelegation(new DelegationId("SSOG-2007-12-13-4-9"));
        assertThat(subject.text()).isEqualTo("delegation:SSOG-2007-12-13-4-9");
        assertThat(Subject.parse(subject.text())).isEqualTo(subject);
        assertThatThrownBy(() -> Subject.parse("delegation:")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "<b>", "a/b", "-a", "é"})
    void a_name_with_anything_but_letters_digits_and_a_few_marks_is_refused(String value) {
        assertThatThrownBy(() -> new IndicatorId(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
