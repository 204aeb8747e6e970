package daybook.standalone.story;

import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** A programme that may borrow £100,000, with one investment of as much proposed. */
record LentProgramme(StoryDesk desk) {

    static final ProgrammeId PROGRAMME = new ProgrammeId("LENT-LAA");
    static final ProposalId PROPOSAL = new ProposalId("R02");

    void record() {
        var day = LocalDate.of(2008, 1, 2);
        var amount = Pence.ofPounds(100_000);
        desk.send(new OpenProgramme(PROGRAMME, "A programme that borrows", new IndicatorSetId("LEIC-LAA-2006"), day));
        desk.send(new AuthoriseFacility(PROGRAMME, amount, day));
        desk.send(
                new ProposeInvestment(PROGRAMME, PROPOSAL, new IndicatorId("LEIC-R02"), amount, "Average points", day));
    }
}
