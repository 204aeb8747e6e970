package daybook.query.web.form;

import daybook.acts.Act;
import daybook.acts.NamedAfter;
import daybook.acts.Question;
import daybook.acts.kind.Choice;
import daybook.acts.kind.Day;
import daybook.acts.kind.Decimal;
import daybook.acts.kind.Group;
import daybook.acts.kind.Kind;
import daybook.acts.kind.Many;
import daybook.acts.kind.Money;
import daybook.acts.kind.Name;
import daybook.acts.kind.ProposedFrom;
import daybook.acts.kind.Reference;
import daybook.acts.kind.Share;
import daybook.acts.kind.Text;
import daybook.acts.kind.Whole;
import daybook.acts.kind.YesOrNo;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the questions of an act to whoever fills its form in, each in the way that its kind of value is asked for. */
final class Questions {

    /** So many words to choose from are shown all at once. */
    private static final int IN_SIGHT = 6;

    /** The longest text that a short field is enough for. */
    private static final int SHORT = 100;

    /** What the act rests on: asked for only where there is more than one thing to choose from. */
    private static final String AUTHORITY = "authority";

    private final Choices choices;
    private final Asked asked;

    Questions(Choices choices, Asked asked) {
        this.choices = choices;
        this.asked = asked;
    }

    /** In the order that the act says, without what the address tells. */
    void put(Act act, Set<String> told, List<String> order) {
        for (String name : order.isEmpty() ? names(act, told) : order) {
            var own = asked.own(name);
            if (name.startsWith("#")) {
                asked.draft().heading(asked.draft().prefix() + "." + name.substring(1));
            } else if (own != null) {
                own.accept(asked.draft());
            } else {
                put(name, act.question(name).orElse(null), act);
            }
        }
        if (asked.options(AUTHORITY) != null) {
            put(AUTHORITY, null, act);
        }
    }

    private static List<String> names(Act act, Set<String> told) {
        return act.questions().stream()
                .filter(question -> !told.contains(question.name()) && !isNamedAfter(act, question))
                .map(Question::name)
                .toList();
    }

    private static boolean isNamedAfter(Act act, Question question) {
        return Objects.requireNonNull(act.field(question.component()).component())
                .isAnnotationPresent(NamedAfter.class);
    }

    /** @param question null for what is asked beside the act's own fields: the clause that it cites, a document */
    private void put(String name, @Nullable Question question, Act act) {
        var options = asked.options(name);
        if (question == null) {
            asked.draft()
                    .add(
                            options == null ? Field.Kind.FILE : Field.Kind.SELECT,
                            name,
                            name,
                            options == null ? List.of() : options);
        } else if (options != null) {
            asked.draft().add(asked.isInSight(name) ? Field.Kind.RADIOS : Field.Kind.SELECT, name, name, options);
        } else {
            put(name, question.kind(), question.optional());
            if (act.field(question.component()).component() instanceof RecordComponent component
                    && component.getAnnotation(ProposedFrom.class) instanceof ProposedFrom proposed) {
                asked.draft().tellMore(proposed.value().isEmpty() ? "form.proposed.number" : "form.proposed");
            }
        }
    }

    private void put(String name, Kind kind, boolean optional) {
        FormDraft draft = asked.draft();
        switch (kind) {
            case Text text when text.isProse() -> draft.area(name, text.most());
            case Text text ->
                draft.limited(text.most() <= SHORT ? Field.Kind.SHORT : Field.Kind.TEXT, name, name, text.most());
            case Day _ -> draft.date(name);
            case Money _ -> draft.money(name);
            case Decimal _, Share _, Whole _ -> draft.brief(name);
            case Choice<?> choice -> {
                var words = choices.constants(choice.of().getEnumConstants());
                if (optional || words.size() > IN_SIGHT) {
                    draft.select(name, words);
                } else {
                    draft.radios(name, words);
                }
            }
            case Name<?> named -> {
                var things = things(name, named);
                if (things == null) {
                    draft.brief(name);
                } else {
                    draft.select(name, things);
                }
            }
            case Reference<?> reference -> draft.select(name, references(reference));
            case Many(Choice<?> choice, boolean _) ->
                draft.checkboxes(name, choices.constants(choice.of().getEnumConstants()));
            case Many(Name<?> named, boolean _) ->
                draft.checkboxes(name, Objects.requireNonNullElse(things(name, named), List.of()));
            case YesOrNo _ -> draft.confirmed(name);
            case Many _, Group _ -> throw new IllegalStateException("Nothing says how to ask for " + name);
        }
    }

    /** The things that can be named; null for a name that is given here for the first time. */
    private @Nullable List<Option> things(String name, Name<?> named) {
        if (name.equals("id")) {
            return null;
        } else if (named.of() == BodyId.class) {
            return choices.bodies(asked.basis());
        } else if (named.of() == OfficeId.class) {
            return choices.offices(asked.basis());
        } else if (named.of() == PaperId.class) {
            return choices.papers(asked.basis());
        } else if (named.of() == IndicatorSetId.class) {
            return choices.sets(asked.basis());
        }
        return null;
    }

    private List<Option> references(Reference<?> reference) {
        if (reference.of() == Subject.class) {
            return choices.subjects(asked.basis());
        } else if (reference.of() == ClauseRef.class) {
            return choices.clauses(EnumSet.allOf(Verb.class), _ -> true, asked.basis());
        }
        throw new IllegalStateException("Nothing says what there is to choose from for " + reference.of());
    }
}
