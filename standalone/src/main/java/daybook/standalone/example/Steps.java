package daybook.standalone.example;

import static daybook.standalone.example.ExampleAccount.ADMINISTRATOR;
import static daybook.standalone.example.ExampleAccount.FINANCE;
import static daybook.standalone.example.ExampleAccount.PERFORMANCE;
import static daybook.standalone.example.ExampleAccount.SECRETARY;

import daybook.command.file.RowReading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The requests of the example, in the order in which they are made for ever: entry numbers are quoted. The bodies'
 * decisions are what the group is assumed to have resolved, the paper's recommendations as they stood: they are recorded
 * with the resolution, as is the request for a larger facility. The Cabinet has not decided, so nothing of its is recorded. No template has accounts: they come last, and are not of any file.
 */
final class Steps {

    private Steps() {}

    static List<Step> of(RowReading acts) {
        List<Step> offices = steps(acts, "offices", ADMINISTRATOR, "offices", "office");
        List<Step> holders = steps(acts, "office-holders", ADMINISTRATOR, "holder", "office");
        return Stream.of(
                        // The administrator's office comes first, since nobody can act before somebody holds one.
                        List.of(offices.getFirst(), holders.getFirst()),
                        steps(acts, "bodies", ADMINISTRATOR, "bodies", "body"),
                        offices.subList(1, offices.size()),
                        holders.subList(1, holders.size()),
                        steps(acts, "papers", SECRETARY, "papers", "paper"),
                        steps(acts, "indicator-sets", PERFORMANCE, "sets", "set"),
                        steps(acts, "reward-terms", PERFORMANCE, "sets", "set", "threshold"),
                        inTurn(
                                steps(acts, "indicators", PERFORMANCE, "indicators", "indicator"),
                                steps(acts, "memberships", PERFORMANCE, "indicators", "set", "indicator")),
                        steps(acts, "targets", PERFORMANCE, "targets", "indicator", "kind", "due"),
                        steps(acts, "returns", PERFORMANCE, "returns", "indicator", "to"),
                        steps(acts, "programmes", FINANCE, "programmes", "programme"),
                        steps(acts, "facilities", FINANCE, "programmes", "programme", "limit_gbp"),
                        steps(acts, "opening-positions", FINANCE, "programmes", "programme", "balance"),
                        steps(acts, "rewards", FINANCE, "rewards", "programme", "indicator"),
                        inTurn(
                                steps(acts, "proposals", PERFORMANCE, "proposals", "programme", "proposal"),
                                steps(
                                        acts,
                                        "recommendations",
                                        PERFORMANCE,
                                        "proposals",
                                        "programme",
                                        "proposal",
                                        "advice")),
                        steps(
                                acts,
                                "printed-figures",
                                PERFORMANCE,
                                "printed-figures",
                                "paper",
                                "place",
                                "quantity",
                                "subject"),
                        steps(acts, "meetings", SECRETARY, "meetings", "meeting"),
                        steps(acts, "resolutions", SECRETARY, "meetings", "meeting", "item"),
                        steps(acts, "delegations", SECRETARY, "delegations", "delegation"),
                        AccountSteps.steps().toList())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Step> steps(RowReading acts, String table, String username, String kind, String... keys) {
        return ExampleTable.of(table, username, kind, keys).steps(acts);
    }

    /** One of each, then the next of each. */
    private static List<Step> inTurn(List<Step> first, List<Step> second) {
        List<Step> both = new ArrayList<>();
        IntStream.range(0, first.size()).forEach(at -> {
            both.add(first.get(at));
            both.add(second.get(at));
        });
        return both;
    }
}
