package daybook.chaos.model;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.chaos.scene.Auditor;
import daybook.command.desk.Desk;
import daybook.command.desk.Outcome;
import daybook.command.refusal.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same on the real desk, and on the pages' own queries. */
final class RealLedger {

    private final Settled about;
    private final Desk desk;
    private final Auditor auditor;
    private long last;

    /** @param last the entry up to which everything it is about was written */
    RealLedger(Settled about, Desk desk, Auditor auditor, long last) {
        this.about = about;
        this.desk = desk;
        this.auditor = auditor;
        this.last = last;
    }

    /** The rules by which it was refused; none if it was recorded. */
    Set<String> told(Act act) {
        var asking = new Asking(about);
        return switch (desk.submit(asking.request(act), asking.command(act))) {
            case Outcome.Recorded(var entries) -> {
                last = entries.getLast();
                yield Set.of();
            }
            case Outcome.Refused(var refusals) ->
                refusals.stream().map(Refusal::rule).collect(Collectors.toSet());
        };
    }

    /** Its last entry. */
    long last() {
        return last;
    }

    private String programme() {
        return "/api/programmes/" + about.programme();
    }

    private String delegation() {
        return "/api/delegations/" + about.delegation();
    }

    private String indicator() {
        return "/api/indicators/" + about.returned();
    }

    /** What an auditor may ask about it. */
    List<String> questions() {
        return List.of(programme(), delegation(), indicator(), programme() + "/proposals/CONDITIONAL");
    }

    Balances balances() {
        JsonNode borrowing = answer(programme());
        JsonNode sums = borrowing.get("totals").get("sums");
        JsonNode account = sums.get("account");
        return new Balances(
                pounds(account.get("allocated")),
                pounds(account.get("committed")),
                pounds(account.get("drawn")),
                pounds(account.get("repaid")),
                pounds(sums.get("firm")),
                pounds(sums.get("conditional")),
                pounds(borrowing.get("facility").get("headroom")),
                sum(borrowing.get("claims")),
                borrowing
                        .get("claims")
                        .valueStream()
                        .mapToInt(claim -> sum(claim.get("receipts")))
                        .sum(),
                left(),
                returns());
    }

    private @Nullable Integer left() {
        var answer = auditor.asAt(last, delegation());
        if (answer.status() == 404) {
            return null;
        }
        JsonNode line = answer(delegation()).get("delegation");
        return pounds(line.get("cap")) - pounds(line.get("approved"));
    }

    private Map<Integer, Integer> returns() {
        Map<Integer, Integer> standing = new TreeMap<>();
        for (JsonNode line : answer(indicator()).get("returns")) {
            if (!line.hasNonNull("correctedBy") && !line.hasNonNull("withdrawnBy")) {
                LocalDate day = LocalDate.parse(line.get("period").get("to").asString());
                standing.put(
                        (int) ChronoUnit.DAYS.between(Settled.FIRST_DAY, day),
                        Integer.valueOf(line.get("value").asString()));
            }
        }
        return standing;
    }

    private JsonNode answer(String path) {
        var answer = auditor.asAt(last, path);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("data");
    }

    private static int sum(JsonNode things) {
        return things.valueStream()
                .mapToInt(thing -> pounds(thing.get("amount")))
                .sum();
    }

    private static int pounds(JsonNode pence) {
        return Math.toIntExact(Long.parseLong(pence.asString()) / 100);
    }
}
