package daybook.query.registers;

import daybook.query.asat.Basis;
import java.util.List;

/** One meeting and its resolutions, in the order in which they were entered. */
public record MeetingPage(Basis basis, MeetingLine meeting, List<ResolutionLine> resolutions) {}
