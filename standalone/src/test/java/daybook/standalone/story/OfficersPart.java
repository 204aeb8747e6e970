package daybook.standalone.story;

import java.time.LocalDate;

/** What the performance officer records: the agreement, what it is measured by, and what the paper proposes. */
record OfficersPart(Stranger officer) {

    static final String AGREEMENT = "Local Area Agreement 2006 to 2009";

    /** The receipt leads on to the terms of reward. */
    void adoptsTheAgreement() {
        officer.fromHome("Adopt a scorecard")
                .type("Short name", "LEIC-LAA-2006")
                .type("Title", AGREEMENT)
                .date("First day", Improvement.AGREED)
                .date("Last day", Improvement.DUE)
                .date("When was it adopted?", Improvement.AGREED)
                .record("Record the scorecard")
                .follow("Record the terms of reward")
                .type("From how many per cent of the stretch is reward paid?", "60")
                .date("When were they agreed?", Improvement.AGREED)
                .record("Record the terms");
    }

    void definesIndicators() {
        for (Improvement each : Improvement.values()) {
            officer.fromHome("Define an indicator")
                    .type("Short name", each.indicator())
                    .type("What does it measure?", each.title);
            if (!each.polarity.isEmpty()) {
                officer.choose("Which way is better?", each.polarity)
                        .choose("What does a return cover?", "the position on a day")
                        .choose("How often is a return due?", "every year");
            }
            officer.date("From when does it take effect?", Improvement.AGREED)
                    .record("Record the definition")
                    .follow("Add it to a scorecard", AGREEMENT, "Add an indicator")
                    .choose("Which indicator?", each.indicator())
                    .type("Under which theme?", "Reward targets")
                    .date("From when does it count?", Improvement.AGREED)
                    .record("Record that it counts");
        }
    }

    void setsTargets() {
        for (Improvement each : Improvement.values()) {
            if (!each.target.isEmpty()) {
                officer.fromHome("Scorecards", AGREEMENT, each.title, "Set a target")
                        .tick("reward")
                        .date("For which day?", Improvement.DUE)
                        .type("Target", each.target)
                        .type("Reward starts at", each.threshold)
                        .date("From when does it take effect?", Improvement.AGREED);
                readInThePaper(each).record("Record the target");
            }
        }
    }

    void returns(Improvement improvement, LocalDate from, LocalDate to, String value) {
        officer.fromHome("Scorecards", AGREEMENT, improvement.title, "Record a return")
                .date("First day it covers", from)
                .date("Last day it covers", to)
                .type("Value", value)
                .tick("final")
                .record("Record the return");
    }

    void proposesWhatThePaperRecommends() {
        for (Improvement each : Improvement.values()) {
            officer.fromHome("Borrowing", FinancesPart.PROGRAMME, "Record a proposed investment")
                    .type("Short name", each.name())
                    .choose("Which target is it to reach?", each.indicator())
                    .type("Amount requested", each.requested)
                    .type("What is it for?", "More for: " + each.title)
                    .date("When was it proposed?", Improvement.PAPER);
            readInThePaper(each)
                    .record("Record the proposal")
                    .follow("Record a recommendation")
                    .tick(each.advice())
                    .type("Amount recommended", each.recommended)
                    .type("On which condition?", each == Improvement.R03 ? Improvement.CONDITION : "")
                    .date("On which date?", Improvement.PAPER);
            readInThePaper(each).record("Record the recommendation");
        }
    }

    private Stranger readInThePaper(Improvement improvement) {
        return officer.choose("Which paper says so?", SecretarysPart.PAPER)
                .type("Where in the paper?", improvement.paragraph);
    }
}
