package daybook.command.programme;

import daybook.access.SignedIn;
import daybook.acts.Command;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repay.RepayInvestment;
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what is done with an investment's money. Each act's authority is the approval that it rests on. */
@RestController
@RequestMapping("/programmes/{programme}/proposals/{proposal}")
class MoneyController {

    private final Counter counter;
    private final Known known;
    private final Register register;

    MoneyController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
    }

    /** Makes a command of what every such form asks. */
    private interface Act {
        Command of(ProgrammeId programme, ProposalId proposal, Pence amount, LocalDate effective);
    }

    @PostMapping("/allocations")
    ResponseEntity<Void> allocate(
            @PathVariable String programme,
            @PathVariable String proposal,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        return take(programme, proposal, "allocate", new Form(entries), who, AllocateInvestment::new);
    }

    @PostMapping("/commitments")
    ResponseEntity<Void> commit(
            @PathVariable String programme,
            @PathVariable String proposal,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        return take(programme, proposal, "commit", new Form(entries), who, CommitInvestment::new);
    }

    @PostMapping("/drawdowns")
    ResponseEntity<Void> draw(
            @PathVariable String programme,
            @PathVariable String proposal,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        return take(programme, proposal, "draw", new Form(entries), who, DrawDownInvestment::new);
    }

    @PostMapping("/repayments")
    ResponseEntity<Void> repay(
            @PathVariable String programme,
            @PathVariable String proposal,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        return take(programme, proposal, "repay", new Form(entries), who, RepayInvestment::new);
    }

    @PostMapping("/write-offs")
    ResponseEntity<Void> writeOff(
            @PathVariable String programme,
            @PathVariable String proposal,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        ProposalId about = Known.read(proposal, ProposalId::new);
        Known.must(register.proposer(id, about) != null);
        Form form = new Form(entries);
        var clause = form.requiredReference("clause", ClauseRef::parse, "LCC-CABINET-2010-06-08/5/1");
        var amount = form.requiredMoney("amount");
        var effective = form.requiredDate("effective");
        var page = "/programmes/" + id + "/proposals/" + about;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/write-off", () -> page),
                () -> new Authority.UnderClause(clause.get()),
                () -> new WriteOffInvestment(id, about, clause.get(), amount.get(), effective.get()));
    }

    private ResponseEntity<Void> take(
            String programme, String proposal, String name, Form form, SignedIn who, Act act) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        ProposalId about = Known.read(proposal, ProposalId::new);
        Known.must(register.proposer(id, about) != null);
        var amount = form.requiredMoney("amount");
        var effective = form.requiredDate("effective");
        var page = "/programmes/" + id + "/proposals/" + about;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/" + name, () -> page),
                () -> authority(id, about),
                () -> act.of(id, about, amount.get(), effective.get()));
    }

    private Authority authority(ProgrammeId programme, ProposalId proposal) {
        return InvestmentStanding.of(programme, proposal, register).authority();
    }
}
