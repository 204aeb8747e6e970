package daybook.command.api;

import daybook.access.api.FieldWords;
import daybook.access.api.RecordWords;
import daybook.acts.kind.Field;
import daybook.acts.kind.Group;
import daybook.acts.kind.Schema;
import org.jspecify.annotations.Nullable;

/** What groups and fields are, in the words of their records' doc comments; of the call itself in the words for all calls. */
final class CallWords implements Schema.Said {

    @Override
    public @Nullable String of(Group group) {
        var type = group.type();
        return type == null ? null : RecordWords.of(type);
    }

    @Override
    public @Nullable String of(Group group, Field field) {
        var component = field.component();
        return component == null ? FieldWords.of(Call.class, field.name()) : RecordWords.of(component);
    }
}
