package daybook.command.programme;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that an investment was proposed. An amount that the paper does not state is left out. */
@OpenTo({Role.PERFORMANCE_OFFICER, Role.FINANCE})
public record ProposeInvestment(
        ProgrammeId programme,
        ProposalId proposal,
        IndicatorId indicator,
        @Nullable Pence requested,
        String purpose,
        LocalDate effective)
        implements ProgrammeCommand {}
