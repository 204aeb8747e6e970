package daybook.standalone.story;

import java.time.LocalDate;

/** The six targets of the December paper, with the figures that it prints; what it leaves open is empty. */
enum Improvement {
    R01("Permanently excluded pupils", "less is better", "69", "92", "190,000", "100,000", "40,000", "4 and 5"),
    R02("Average points score at Key Stage 4", "more is better", "395", "387", "1,270,000", "100,000", "100,000", "6"),
    R03("Quality of life for older people", "", "", "", "1,200,000", "100,000", "100,000", "8 to 11"),
    R04("Domestic violence reported", "more is better", "6,187", "6,067", "508,060", "53,778", "53,778", "12 and 13"),
    R05("Incapacity Benefit claimants in work", "more is better", "258", "186", "1,100,000", "", "0", "15 to 18"),
    R06("Community cohesion", "", "", "", "1,200,000", "164,000", "164,000", "19 and 20");

    static final LocalDate AGREED = LocalDate.of(2006, 4, 1);
    static final LocalDate DUE = LocalDate.of(2009, 3, 31);
    static final LocalDate PAPER = LocalDate.of(2007, 12, 13);
    static final String CONDITION = "The claims of quarters 2 and 3 are analysed in February";

    final String title;
    final String polarity;
    final String target;
    final String threshold;
    final String potential;
    final String requested;
    final String recommended;
    final String paragraph;

    Improvement(
            String title,
            String polarity,
            String target,
            String threshold,
            String potential,
            String requested,
            String recommended,
            String paragraphs) {
        this.title = title;
        this.polarity = polarity;
        this.target = target;
        this.threshold = threshold;
        this.potential = potential;
        this.requested = requested;
        this.recommended = recommended;
        this.paragraph = "paragraphs " + paragraphs;
    }

    String indicator() {
        return "LEIC-" + name();
    }

    /** What the paper advises, in the word of the form. */
    String advice() {
        return switch (this) {
            case R03 -> "agree in principle";
            case R05 -> "do not support";
            case R01, R02, R04, R06 -> "support";
        };
    }

    /** What the group resolves, in the word of the form. */
    String verb() {
        return switch (this) {
            case R03 -> "agree in principle";
            case R05 -> "refuse";
            case R01, R02, R04, R06 -> "endorse";
        };
    }
}
