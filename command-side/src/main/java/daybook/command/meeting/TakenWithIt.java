package daybook.command.meeting;

import daybook.acts.Command;
import daybook.command.consequence.Consequence;
import daybook.command.meeting.MeetingRefusal.ResolutionStandsUnder;
import daybook.command.refusal.Refusal;
import daybook.command.register.NamesInWords;
import daybook.command.register.Register;
import daybook.command.register.Resting;
import daybook.command.register.TakingBack;
import daybook.facts.authority.Authority;
import daybook.facts.id.MeetingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What goes with resolutions of a meeting that are withdrawn: all that they brought about, the last of it first. */
final class TakenWithIt {

    private static final Pattern NUMBER = Pattern.compile("entry ([0-9]+)");

    private TakenWithIt() {}

    static List<Consequence> with(MeetingId meeting, List<String> items, Register register) {
        return effects(meeting, items, register)
                .flatMap(effect -> back(effect, register))
                .toList();
    }

    private static Stream<Resting> effects(MeetingId meeting, List<String> items, Register register) {
        return items.stream().flatMap(item -> register.effects(meeting, item).stream());
    }

    private static Stream<Consequence> back(Resting effect, Register register) {
        var by = register.told(effect.about()).get(effect.place()).by().authority();
        return by instanceof Authority.UnderClause(var clause) && TakingBack.of(effect) instanceof Command act
                ? Stream.of(new Consequence.TakenBack(clause, effect.fact(), act))
                : Stream.of();
    }

    /** Each of what stands in the way once, without what would have gone with it; and whatever else was said. */
    static List<Refusal> against(
            String items, MeetingId meeting, List<String> each, List<Refusal> against, Register register) {
        var names = new NamesInWords(register, meeting);
        Map<String, String> going = new LinkedHashMap<>();
        effects(meeting, each, register).forEach(effect -> going.put(Long.toString(effect.entry()), names.of(effect)));
        Map<String, String> standing = new LinkedHashMap<>();
        List<Refusal> others = new ArrayList<>();
        for (Refusal refusal : against) {
            List<String> named = named(refusal);
            if (named.isEmpty()) {
                others.add(refusal);
            }
            for (String one : named) {
                Matcher number = NUMBER.matcher(one);
                String key = number.find() ? number.group(1) : one;
                if (!going.containsKey(key)) {
                    standing.putIfAbsent(key, one);
                }
            }
        }
        return standing.isEmpty()
                ? List.copyOf(others)
                : Stream.concat(
                                Stream.of(new ResolutionStandsUnder(items, List.copyOf(standing.values()))),
                                others.stream())
                        .toList();
    }

    /** What a refusal names as being built on something, or standing on it. */
    private static List<String> named(Refusal refusal) {
        return Stream.of("built", "standing")
                .map(refusal.facts()::get)
                .filter(Collection.class::isInstance)
                .flatMap(all -> ((Collection<?>) all).stream())
                .map(String::valueOf)
                .toList();
    }
}
