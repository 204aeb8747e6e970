package daybook.command.register;

import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.id.Id;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whether an entry names a thing: in what it says, or in who made it, by what authority, and from which paper. */
final class Mention {

    private Mention() {}

    static boolean of(Id thing, Told told) {
        return in(told.fact(), thing) || by(told.by(), thing);
    }

    private static boolean by(Attribution by, Id thing) {
        var source = by.source();
        return thing.equals(by.office())
                || source != null && thing.equals(source.paper())
                || switch (by.authority()) {
                    case Authority.UnderClause(var clause) -> thing.equals(clause.meeting());
                    case Authority.UnderDelegation(var delegation) -> thing.equals(delegation);
                    case Authority.UnderApproval under -> thing.equals(under.delegation());
                    case Authority.OfOffice _, Authority.OfSelf _, Authority.OfProgram _ -> false;
                };
    }

    private static boolean in(@Nullable Object said, Id thing) {
        return switch (said) {
            case null -> false;
            case Id id -> id.equals(thing);
            case Collection<?> many -> many.stream().anyMatch(each -> in(each, thing));
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .anyMatch(component -> in(value(component, record), thing));
            case Object _ -> false;
        };
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Facts are public records: " + component, e);
        }
    }
}
