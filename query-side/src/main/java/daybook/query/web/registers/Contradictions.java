package daybook.query.web.registers;

import daybook.facts.delegation.Condition;
import daybook.facts.id.OfficeId;
import daybook.query.registers.DelegationLine;
import daybook.query.web.At;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Words;
import java.util.List;

/** Sets delegations of one matter side by side that say different things of it. */
record Contradictions(Words words, At at, Names names) {
    DelegationView.Contradiction between(DelegationLine here, DelegationLine there) {
        return new DelegationView.Contradiction(
                link(here),
                link(there),
                List.of(
                        line("delegates", offices(here.delegates()), offices(there.delegates())),
                        line("consultees", offices(here.consultees()), offices(there.consultees())),
                        line("cap", cap(here), cap(there)),
                        line("conditions", conditions(here), conditions(there)),
                        line("clause", here.clause().text(), there.clause().text())));
    }

    /** In what they differ, in words. */
    String differences(DelegationLine here, DelegationLine there) {
        return words.list(between(here, there).lines().stream()
                .filter(DelegationView.Line::differs)
                .map(DelegationView.Line::about)
                .toList());
    }

    private Link link(DelegationLine line) {
        return new Link(line.delegation().value(), at.to("/delegations/" + line.delegation()));
    }

    /** Each was given by a clause of its own, which is no difference in what they say. */
    private DelegationView.Line line(String about, String here, String there) {
        boolean differs = !about.equals("clause") && !here.equals(there);
        return new DelegationView.Line(words.say("delegation.differs." + about), here, there, differs);
    }

    private String offices(List<OfficeId> offices) {
        return offices.isEmpty()
                ? words.say("delegation.nobody")
                : words.list(names.offices(offices).stream().sorted().toList());
    }

    private String cap(DelegationLine line) {
        var cap = line.cap();
        return cap == null ? words.say("delegation.cap.none") : Words.money(cap);
    }

    private String conditions(DelegationLine line) {
        return line.conditions().isEmpty()
                ? words.say("delegation.conditions.none")
                : String.join(
                        "; ",
                        line.conditions().stream()
                                .map(Condition::wording)
                                .sorted()
                                .toList());
    }
}
