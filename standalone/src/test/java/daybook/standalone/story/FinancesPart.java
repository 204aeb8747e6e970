package daybook.standalone.story;

import java.time.LocalDate;

/** What finance records: the programme, what may be borrowed, and the money until it is repaid. */
record FinancesPart(Stranger finance) {

    static final String PROGRAMME = "Reward programme";

    void opensTheProgramme() {
        finance.fromHome("Open a programme")
                .type("Short name", "LEIC-LAA")
                .type("Title", PROGRAMME)
                .choose("To reach the targets of which agreement?", OfficersPart.AGREEMENT)
                .date("From when does it take effect?", Improvement.AGREED)
                .record("Open the programme");
        for (Improvement each : Improvement.values()) {
            finance.follow("Record reward that is offered")
                    .choose("For which indicator?", each.indicator())
                    .type("How much, if the target is met in full?", each.potential)
                    .date("From when does it take effect?", Improvement.AGREED)
                    .record("Record the offer");
        }
    }

    void spends(Improvement improvement) {
        String all = improvement.recommended;
        finance.fromHome("Borrowing", PROGRAMME)
                .follow(improvement.name())
                .follow("Set money aside")
                .type("How much is set aside?", all)
                .date("From when?", LocalDate.of(2008, 2, 22))
                .record("Record the allocation")
                .follow("Record a commitment")
                .type("How much is committed?", all)
                .date("When did it become binding?", LocalDate.of(2008, 3, 3))
                .record("Record the commitment")
                .follow("Record a drawdown")
                .type("How much is drawn?", all)
                .date("On which day?", LocalDate.of(2008, 4, 1))
                .record("Record the drawdown");
    }

    void claimsAndReceives(Improvement improvement) {
        finance.fromHome("Borrowing", PROGRAMME, "Record a claim of reward")
                .choose("For which indicator?", improvement.title)
                .type("Which instalment?", "1")
                .type("How much is claimed?", improvement.potential)
                .date("On which day?", LocalDate.of(2009, 9, 30))
                .record("Record the claim")
                .follow("Record reward received")
                .choose("Against which claim?", "Claim 1")
                .type("How much was received?", improvement.potential)
                .date("On which day?", LocalDate.of(2010, 3, 31))
                .record("Record the receipt");
    }

    void repays(Improvement improvement) {
        finance.fromHome("Borrowing", PROGRAMME)
                .follow(improvement.name())
                .follow("Record a repayment")
                .type("How much is repaid?", improvement.recommended)
                .date("On which day?", LocalDate.of(2010, 4, 1))
                .record("Record the repayment");
    }
}
