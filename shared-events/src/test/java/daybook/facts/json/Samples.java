package daybook.facts.json;

import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.meeting.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One fact of every kind, with every field filled: what the golden files hold. Those of a family are told together. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2007, 12, 13);
    static final LocalDate DUE = LocalDate.of(2009, 3, 31);
    static final Instant MOMENT = Instant.parse("2007-12-13T14:30:00Z");
    static final PersonId PERSON = new PersonId("P-1");
    static final BodyId GROUP = new BodyId("SSOG");
    static final BodyId CABINET = new BodyId("LCC-CABINET");
    static final OfficeId CHAIR = new OfficeId("LT-CHAIR");
    static final OfficeId CONSULTED = new OfficeId("SSOG-CHAIR");
    static final PaperId PAPER = new PaperId("L071213");
    static final IndicatorId INDICATOR = new IndicatorId("LEIC-R01");
    static final IndicatorSetId SET = new IndicatorSetId("LEIC-LAA-2006");
    static final ProgrammeId PROGRAMME = new ProgrammeId("LEIC-LAA");
    static final ProposalId PROPOSAL = new ProposalId("R01");
    static final MeetingId MEETING = new MeetingId("SSOG-2007-12-13");
    static final DelegationId DELEGATION = new DelegationId("SSOG-2007-12-13-4-9");
    static final ClauseRef CLAUSE = new ClauseRef(MEETING, "4", "1");
    static final UUID TOKEN = UUID.fromString("5f0c7f5e-3b0e-4d6a-9d3a-0d7f4a1c2b3e");
    static final TargetKey TARGET = new TargetKey(TargetKind.REWARD, DUE);
    static final Subject INVESTMENT = new Subject.OfProposal(PROGRAMME, PROPOSAL);
    static final Pence AMOUNT = Pence.ofPounds(40_000);
    static final String CONDITION = "The figures for two quarters have been analysed";

    private Samples() {}

    static List<Fact> all() {
        return Stream.of(
                        AccountSamples.all(),
                        MeetingSamples.all(),
                        IndicatorSamples.all(),
                        ProgrammeSamples.all(),
                        DelegationSamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
