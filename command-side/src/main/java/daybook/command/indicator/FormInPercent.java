package daybook.command.indicator;

import daybook.command.refusal.Refusal;

/** Something typed in percent of what is counted in another unit. */
record FormInPercent(String field, String typed, String unit) implements Refusal {}
