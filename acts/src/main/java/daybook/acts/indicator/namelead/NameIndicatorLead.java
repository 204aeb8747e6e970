package daybook.acts.indicator.namelead;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;

/** Name the office that leads on an indicator from a day on. */
@At(
        form = "/indicators/{indicator}/lead",
        sent = "/indicators/{indicator}/leads",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets")
@PutRight(by = NameIndicatorLead.class, how = "Name the right office.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record NameIndicatorLead(IndicatorId indicator, OfficeId lead, LocalDate effective)
        implements IndicatorCommand {}
