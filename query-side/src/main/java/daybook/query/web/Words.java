package daybook.query.web;

import daybook.facts.delegation.Stance;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.paper.PrintedQuantity;
import daybook.files.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words and figures of the pages: all text comes from the message files, all figures are written here. */
public final class Words {
    /** Where the users are: recorded moments are shown and asked for in its time. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(LONDON);

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The message under this key, with the arguments put in as they stand.
     *
     * @throws org.springframework.context.NoSuchMessageException if there is none
     */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    public boolean has(String key) {
        return messages.getMessage(key, null, null, Locale.UK) != null;
    }

    /** The word for a constant: {@code verb.AGREE_IN_PRINCIPLE} for {@code Verb.AGREE_IN_PRINCIPLE}. */
    public String word(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String words(Collection<? extends Enum<?>> constants) {
        return list(constants.stream().sorted().map(this::word).toList());
    }

    /** {@code £457,778}, with pence only where there are some. */
    public static String money(Pence amount) {
        return pounds(amount.pounds());
    }

    /** The same for an amount in pounds that may be larger than the ledger can hold. */
    public static String pounds(BigDecimal pounds) {
        String digits = grouped(pounds.abs(), pounds.stripTrailingZeros().scale() <= 0 ? 0 : 2);
        return (pounds.signum() < 0 ? "-£" : "£") + digits;
    }

    /** The amount, or that it is not stated. */
    public String moneyOrNot(@Nullable Pence amount) {
        return amount == null ? say("not-stated") : money(amount);
    }

    /** {@code 53.0%}: one decimal, halves away from zero. */
    public static String percent(Ratio ratio) {
        return grouped(ratio.percent(1), 1) + "%";
    }

    /** {@code 60%}: a share as agreed, with only the decimals that it has, at most two. */
    public static String share(Ratio ratio) {
        return plain(ratio.percent(2)) + "%";
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return grouped(stripped, Math.max(0, stripped.scale()));
    }

    /** {@code 70 to 74.5}, or one figure where both are the same. */
    public String range(Measure low, Measure high) {
        return low.equals(high) ? measure(low) : say("range", measure(low), measure(high));
    }

    /** The same with the decimals with which the indicator is shown. */
    public String range(Measure low, Measure high, int decimals) {
        return low.equals(high)
                ? measure(low, decimals)
                : say("range", measure(low, decimals), measure(high, decimals));
    }

    /** With thousands separators and the digits it was given with. */
    public static String measure(Measure measure) {
        return grouped(measure.value(), Math.max(0, measure.value().scale()));
    }

    /** With thousands separators and the decimals with which its indicator is shown, halves away from zero. */
    public static String measure(Measure measure, int decimals) {
        return grouped(measure.value(), decimals);
    }

    /** An exact fraction shown with as few decimals as tell it, at most so many: 126.5, not 253/2. */
    public static String decimal(Ratio ratio, int mostDecimals) {
        return plain(ratio.rounded(mostDecimals));
    }

    /** {@code 13 December 2007}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public String dateOrNot(@Nullable LocalDate date) {
        return date == null ? say("not-stated") : date(date);
    }

    /** {@code 22 November 2026, 02:37:31}, in London's time. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** {@code 1 April 2007 to 30 September 2007}, or {@code up to 30 November 2007} where no start is stated. */
    public String period(Period period) {
        var from = period.from();
        return from == null
                ? say("period.up-to", date(period.to()))
                : say("period.from-to", date(from), date(period.to()));
    }

    /** What a clause, a delegation or a printed figure is about. */
    public String subject(Subject subject) {
        return switch (subject) {
            case Subject.OfIndicator(var indicator) -> say("subject.indicator", indicator.value());
            case Subject.OfIndicatorSet(var set) -> say("subject.indicator-set", set.value());
            case Subject.OfProposal(var programme, var proposal) ->
                say("subject.proposal", proposal.value(), programme.value());
            case Subject.OfFacility(var programme) -> say("subject.facility", programme.value());
            case Subject.OfDelegation(var delegation) -> say("subject.delegation", delegation.value());
            case Subject.OfMatter(var matter) -> matter;
        };
    }

    /** The same by its name, where it has one. */
    public String subject(Subject subject, Names names) {
        return switch (subject) {
            case Subject.OfIndicator(var indicator) -> say("subject.indicator", names.indicator(indicator));
            case Subject.OfIndicatorSet(var set) -> say("subject.indicator-set", names.set(set));
            case Subject.OfProposal(var programme, var proposal) ->
                say("subject.proposal", names.proposal(programme, proposal), names.programme(programme));
            case Subject.OfFacility(var programme) -> say("subject.facility", names.programme(programme));
            case Subject.OfDelegation(var delegation) -> say("subject.delegation", names.delegation(delegation));
            case Subject.OfMatter(var matter) -> matter;
        };
    }

    /** What a delegation goes by: the name of what it is about, and who decides. */
    public String delegation(Subject subject, List<OfficeId> delegates, Names names) {
        return say("delegation.named", plainly(subject, names), list(names.offices(delegates)));
    }

    /** The name alone, or else what kind of thing it is and its id. */
    private String plainly(Subject subject, Names names) {
        var things = names.things();
        return (switch (subject) {
                    case Subject.OfIndicator(var indicator) -> things.indicator(indicator);
                    case Subject.OfIndicatorSet(var set) -> things.set(set);
                    case Subject.OfProposal(var programme, var proposal) -> things.proposal(programme, proposal);
                    case Subject.OfFacility(var programme) ->
                        things.programme(programme).map(title -> say("subject.facility", title));
                    case Subject.OfDelegation _, Subject.OfMatter _ -> Optional.<String>empty();
                })
                .orElseGet(() -> subject(subject));
    }

    /** What a joint delegate is for, with the limit that they set. */
    public String stance(Stance stance, @Nullable Pence amount) {
        return amount == null ? word(stance) : say("answers.stance.upto", word(stance), money(amount));
    }

    /** {@code £200,000 in all and £50,000 at a time}; the cap in sum alone is that amount. */
    public String caps(@Nullable Pence cap, @Nullable Pence each, @Nullable Pence shared) {
        if (each == null && shared == null) {
            return cap == null ? say("delegation.cap.none") : money(cap);
        }
        List<String> caps = new ArrayList<>();
        Stream.ofNullable(each).forEach(amount -> caps.add(say("delegation.caps.each", money(amount))));
        Stream.ofNullable(cap).forEach(amount -> caps.add(say("delegation.caps.in-all", money(amount))));
        Stream.ofNullable(shared).forEach(amount -> caps.add(say("delegation.caps.shared", money(amount))));
        return list(caps);
    }

    /** All that a clause does: {@code noted, commented and requested}. */
    public String verbs(List<Verb> verbs) {
        return list(verbs.stream().map(this::word).toList());
    }

    /** {@code a, b and c}. */
    public String list(List<String> things) {
        if (things.size() < 2) {
            return things.isEmpty() ? say("none") : things.getFirst();
        }
        return say("list.and", String.join(", ", things.subList(0, things.size() - 1)), things.getLast());
    }

    /** A printed figure: money, or a measure, which is a percentage where the quantity is a share. */
    public String printed(@Nullable Pence amount, @Nullable Measure measure, PrintedQuantity quantity) {
        if (amount != null) {
            return money(amount);
        }
        if (measure == null) {
            return say("not-stated");
        }
        return quantity == PrintedQuantity.STRETCH_ON_TRACK ? measure(measure) + "%" : measure(measure);
    }

    /** The same as a figure. */
    public Figure printedFigure(@Nullable Pence amount, @Nullable Measure measure, PrintedQuantity quantity) {
        return Figure.of(printedValue(amount, measure, quantity), printed(amount, measure, quantity));
    }

    private Value printedValue(@Nullable Pence amount, @Nullable Measure measure, PrintedQuantity quantity) {
        if (amount != null) {
            return new Value.Money(amount);
        }
        if (measure == null) {
            return new Value.Text(say("not-stated"));
        }
        int decimals = Math.max(0, measure.value().scale());
        return quantity == PrintedQuantity.STRETCH_ON_TRACK
                ? new Value.Fraction(Ratio.of(measure).over(Ratio.of(100, 1)), true, decimals)
                : new Value.Quantity(measure.value(), decimals);
    }

    private static String grouped(BigDecimal number, int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
