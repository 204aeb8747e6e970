package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** What a secretary records before other people can act. */
record Secretary(Visitor visitor) {

    /** Records a meeting and, as clause 1 of item 1, what it resolved. Tells the clause. */
    String resolves(String body, LocalDate held, String verb, String subject, String amount) {
        visitor.open("/meetings/new").choose("body", body).date("held", held).record();
        assertThat(visitor.receipt()).isPositive();
        var meeting = body + "-" + held;
        visitor.open("/meetings/" + meeting + "/resolutions/new")
                .fill("item", "1")
                .fill("title", "An item of the story")
                .tick("basis", "CONFIRMED_MINUTES")
                .fill("clause-1-number", "1")
                .choose("clause-1-verb", verb)
                .fill("clause-1-wording", "As the story has it")
                .choose("clause-1-subject", subject)
                .fill("clause-1-amount", amount)
                .record();
        assertThat(visitor.receipt()).isPositive();
        return meeting + "/1/1";
    }

    /** Has the group delegate up to £100,000 to the board's chair, who consults the group's chair. Tells the delegation. */
    String delegates(LocalDate held, String subject, LocalDate expires) {
        var clause = resolves("SSOG", held, "DELEGATE", subject, "100,000");
        visitor.open("/delegations/new")
                .choose("clause", clause)
                .choose("subject", subject)
                .tick("delegates", "LT-CHAIR")
                .tick("consultees", "SSOG-CHAIR")
                .fill("cap", "100,000")
                .date("effective", held)
                .date("expires", expires)
                .record();
        assertThat(visitor.receipt()).isPositive();
        return clause.replace('/', '-');
    }
}
