package daybook.query.web.table;

/**
 * How a table looks, and what is offered with it.
 *
 * @param caption how loudly it says what it is
 * @param style of the table, beside what all tables have
 * @param isArranged whether its rows can be sorted and cut down
 * @param isTaken whether it holds data, which is offered as a file, and not explanations
 * @param isWide whether it may be wider than the page, and is then moved about by itself
 */
public record Look(Caption caption, String style, boolean isArranged, boolean isTaken, boolean isWide) {

    static final Look USUAL = new Look(Caption.MEDIUM, "", true, true, true);

    /** How a caption is written. */
    public enum Caption {
        MEDIUM("govuk-table__caption--m"),
        SMALL("govuk-table__caption--s"),
        /** What it says stands in a heading already. */
        HIDDEN("govuk-visually-hidden");

        private final String style;

        Caption(String style) {
            this.style = style;
        }
    }

    public String tableStyle() {
        return style.isEmpty() ? "govuk-table" : "govuk-table " + style;
    }

    public String captionStyle() {
        return "govuk-table__caption " + caption.style;
    }

    Look captioned(Caption newCaption) {
        return new Look(newCaption, style, isArranged, isTaken, isWide);
    }

    Look styled(String newStyle) {
        return new Look(caption, newStyle, isArranged, isTaken, isWide);
    }

    Look asItIs() {
        return new Look(caption, style, false, isTaken, isWide);
    }

    Look explaining() {
        return new Look(caption, style, isArranged, false, isWide);
    }

    Look narrow() {
        return new Look(caption, style, isArranged, isTaken, false);
    }
}
