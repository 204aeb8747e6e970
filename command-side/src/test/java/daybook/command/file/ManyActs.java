package daybook.command.file;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.pounds;
import static daybook.command.file.Scene.ON;
import static daybook.command.file.Scene.ref;

import daybook.facts.id.DelegationId;
import daybook.facts.id.ProgrammeId;
import java.util.List;
import java.util.stream.Stream;

/** Acts that can be asked for through every door. */
final class ManyActs {

    static final String CLAUSE = "clause:CABINET-2008-01-15/1/";

    private ManyActs() {}

    static Asked moved(String proposal, String path, String command, String column, long pounds, String rests) {
        return new Asked(
                "/programmes/P/proposals/" + proposal + "/" + path,
                List.of("amount", "" + pounds, "effective-day", "#", "effective-month", "1", "effective-year", "2008"),
                command,
                "{'programme': 'P', 'proposal': '" + proposal + "', 'amount': '" + pounds * 100
                        + "', 'effective': '2008-01-#'}",
                "programme,proposal," + column + ",effective",
                "P," + proposal + "," + pounds + ",2008-01-#",
                new ProgrammeId("P"),
                rests);
    }

    static Stream<Asked> all() {
        List<String> ownDay = List.of("effective-day", "#", "effective-month", "1", "effective-year", "2008");
        List<String> on = List.of("effective-day", "15", "effective-month", "1", "effective-year", "2008");
        return Stream.of(
                moved("FIRM", "allocations", "allocate-investment", "allocated_gbp", 1, CLAUSE + "FIRM"),
                moved("FIRM", "commitments", "commit-investment", "committed_gbp", 1, CLAUSE + "FIRM"),
                moved("FIRM", "drawdowns", "draw-down-investment", "drawn_down_gbp", 1, CLAUSE + "FIRM"),
                moved("FIRM", "repayments", "repay-investment", "repaid_gbp", 1, CLAUSE + "FIRM"),
                new Asked(
                        "/programmes/P/proposals/FIRM/write-offs",
                        with(ownDay, "amount", "1", "clause", ref("WRITES-OFF").text()),
                        "write-off-investment",
                        "{'programme': 'P', 'proposal': 'FIRM', 'clause': '" + ref("WRITES-OFF")
                                + "', 'amount': '100', 'effective': '2008-01-#'}",
                        "programme,proposal,clause,written_off_gbp,effective",
                        "P,FIRM," + ref("WRITES-OFF") + ",1,2008-01-#",
                        new ProgrammeId("P"),
                        CLAUSE + "WRITES-OFF"),
                new Asked(
                        "/programmes/P/proposals/D-?/decisions",
                        List.of("clause", ref("DECIDES-") + "?"),
                        "decide-investment",
                        "{'programme': 'P', 'proposal': 'D-?', 'clause': '" + ref("DECIDES-") + "?'}",
                        "programme,proposal,clause",
                        "P,D-?," + ref("DECIDES-") + "?",
                        new ProgrammeId("P"),
                        CLAUSE + "DECIDES-?"),
                new Asked(
                        "/delegations",
                        with(
                                on,
                                "clause",
                                ref("DELEGATES-") + "?",
                                "subject",
                                "proposal:P/OPEN",
                                "delegates",
                                "OFFICE"),
                        "grant-delegation",
                        "{'delegation': 'CABINET-2008-01-15-1-DELEGATES-?', 'clause': '" + ref("DELEGATES-")
                                + "?', 'delegates': ['OFFICE'], 'subject': 'proposal:P/OPEN', 'effective': '" + ON
                                + "'}",
                        "delegation,clause,delegates,subject,effective",
                        "CABINET-2008-01-15-1-DELEGATES-?," + ref("DELEGATES-") + "?,OFFICE,proposal:P/OPEN," + ON,
                        new DelegationId("CABINET-2008-01-15-1-DELEGATES-XX"),
                        CLAUSE + "DELEGATES-?"),
                new Asked(
                        "/delegations/A-?/approvals",
                        with(on, "decision", "APPROVE", "amount", "1"),
                        "approve-under-delegation",
                        "{'delegation': 'A-?', 'amount': '100', 'effective': '" + ON + "'}",
                        "delegation,approved_gbp,effective",
                        "A-?,1," + ON,
                        new DelegationId("A-XX"),
                        "delegation:A-?"),
                new Asked(
                        "/delegations/R-?/approvals",
                        with(on, "decision", "REFUSE", "reason", "not shown"),
                        "refuse-under-delegation",
                        "{'delegation': 'R-?', 'effective': '" + ON + "'}",
                        "delegation,decided_against",
                        "R-?," + ON,
                        new DelegationId("R-XX"),
                        "delegation:R-?"),
                new Asked(
                        "/indicators/R01/returns",
                        List.of("to-day", "31", "to-month", "8", "to-year", "?", "value", "96", "status", "FINAL"),
                        "record-indicator-return",
                        "{'indicator': 'R01', 'period': {'to': '?-08-31'}, 'value': '96', 'status': 'FINAL'}",
                        "indicator,to,value,status",
                        "R01,?-08-31,96,FINAL",
                        INDICATOR,
                        "office"));
    }

    private static List<String> with(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }
}
