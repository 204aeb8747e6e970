package daybook.standalone.story;

import java.time.LocalDate;

/** What the secretary records: papers, meetings with their resolutions, and what follows from each clause. */
record SecretarysPart(Stranger secretary) {

    static final String PAPER = "L071213";
    static final String EVIDENCE = "L080220";
    static final String GROUP = "Strategic Senior Officers";
    static final String CABINET = "Cabinet";
    private static final String TO = "To which offices?";
    private static final String CONSULTING = "In consultation with which offices?";
    static final LocalDate CABINET_DECIDES = LocalDate.of(2008, 1, 15);

    void receives(String paper, String title, String body, LocalDate dated) {
        secretary
                .fromHome("Record a paper")
                .type("Short name", paper)
                .type("Title", title)
                .choose("Put before which body?", body)
                .date("Dated", dated)
                .attach("The document", paper + ".pdf")
                .record("Record the paper");
    }

    private void meets(String body, LocalDate held, String item, String title, String basis) {
        secretary
                .fromHome("Record a meeting")
                .choose("Which body met?", body)
                .date("On which day?", held)
                .record("Record the meeting")
                .follow("Record a resolution")
                .type("Item", item)
                .type("Title", title)
                .tick(basis);
    }

    /** A clause on a page of its own, after those before it. */
    private void clause(String number, String verb, String wording, String about, String amount) {
        secretary
                .press("Continue")
                .type("Number", number)
                .tick("It was resolved to", verb)
                .type("Wording", wording)
                .choose("What is it about?", about)
                .type("Amount", amount);
    }

    private void records() {
        secretary.record("Record the resolution");
    }

    void cabinetAllowsBorrowing() {
        meets(CABINET, LocalDate.of(2006, 6, 13), "5", "Borrowing against reward", "confirmed minutes");
        clause("1", "approve", "Lend up to £1,400,000 against the reward.", "borrowing facility", "1,400,000");
        records();
    }

    /** Paragraphs 11 and 25 delegate the same matter differently: both are recorded as they stand. */
    void theGroupCarriesThePaper() {
        meets(
                GROUP,
                Improvement.PAPER,
                "4",
                "Reward target risk assessment",
                "assumed: the recommendation as it stood");
        secretary.choose("On which report?", PAPER);
        for (Improvement each : Improvement.values()) {
            clause(each.name(), each.verb(), "As recommended in " + each.paragraph, investment(each), amount(each));
            if (each != Improvement.R05) {
                secretary.choose("Which other body?", CABINET);
            }
            if (each == Improvement.R03) {
                secretary.type("On which condition?", Improvement.CONDITION);
            }
        }
        clause(
                "11",
                "delegate",
                "To the chair of the board, consulting the group’s",
                investment(Improvement.R03),
                "100,000");
        secretary.type("On which condition?", Improvement.CONDITION);
        delegates(Colleague.BOARD_CHAIR);
        secretary.tick(CONSULTING, Colleague.GROUP_CHAIR.office);
        clause("25", "delegate", "To both chairs", investment(Improvement.R03), "100,000");
        delegates(Colleague.BOARD_CHAIR, Colleague.GROUP_CHAIR);
        clause("23", "request", "Lend a further £460,000", "borrowing facility", "460,000");
        secretary.choose("Which other body?", CABINET);
        records();
    }

    /** On the page after the clause. */
    private void delegates(Colleague... offices) {
        secretary.press("Continue");
        for (Colleague each : offices) {
            secretary.tick(TO, each.office);
        }
    }

    private static String amount(Improvement improvement) {
        return improvement == Improvement.R05 ? "" : improvement.recommended;
    }

    private static String investment(Improvement improvement) {
        return "investment " + improvement.name();
    }

    void seesTheDelegations() {
        secretary.fromHome("Delegations").followSome("to Chair of Leicestershire Together");
    }

    /** Takes what waits for Cabinet, with one tick, and records it as it is filled in. */
    void cabinetApproves() {
        meets(CABINET, CABINET_DECIDES, "7", "Reward targets", "confirmed minutes");
        secretary.tick("All 6 of these");
        records();
    }
}
