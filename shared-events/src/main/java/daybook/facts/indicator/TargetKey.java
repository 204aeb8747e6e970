package daybook.facts.indicator;

import java.time.LocalDate;

/** A target among the targets of one indicator: what it is for, and the day it is due. */
public record TargetKey(TargetKind kind, LocalDate due) {}
