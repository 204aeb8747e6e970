package daybook.standalone.example;

import daybook.command.desk.Desk;
import daybook.command.desk.Outcome;
import daybook.command.file.RowReading;
import daybook.store.DayBook;
import daybook.store.Entry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Loads the worked example through the same templates and the same desk that people use. */
@Component
class Example {

    /** How the day book stands towards the example. */
    enum State {
        /** Nothing has been recorded at all. */
        EMPTY,
        /** It begins with the example, but the end of it is missing. */
        BEGUN,
        /** It begins with the example, and all of it is there. */
        LOADED,
        /** It begins with something else. */
        FOREIGN
    }

    private static final int PAGE = 500;

    private final List<Step> steps;
    private final Desk desk;
    private final DayBook dayBook;
    private final Serializer serializer;
    private final Clock clock;

    Example(
            RowReading acts,
            Desk desk,
            DayBook dayBook,
            @Qualifier("eventSerializer") Serializer serializer,
            Clock clock) {
        this.steps = Steps.of(acts);
        this.desk = desk;
        this.dayBook = dayBook;
        this.serializer = serializer;
        this.clock = clock;
    }

    List<Step> steps() {
        return steps;
    }

    /** Told by the entries themselves, so that it holds wherever the day book is moved to. */
    State state() {
        var first = dayBook.entry(1);
        if (first.isEmpty()) {
            return State.EMPTY;
        }
        if (!request(first.get()).equals(steps.getFirst().request().toString())) {
            return State.FOREIGN;
        }
        return holds(steps.getLast().request()) ? State.LOADED : State.BEGUN;
    }

    /** The example stands at the beginning, so that a finished one is found within its own length. */
    private boolean holds(UUID request) {
        for (long from = 0; ; from += PAGE) {
            List<Entry> entries = dayBook.entries(from, from + PAGE, PAGE);
            if (entries.isEmpty()) {
                return false;
            }
            if (entries.stream().anyMatch(entry -> request(entry).equals(request.toString()))) {
                return true;
            }
        }
    }

    private String request(Entry entry) {
        MetaData metadata = serializer.deserialize(
                new SimpleSerializedObject<>(entry.metadata(), byte[].class, MetaData.class.getName(), null));
        return String.valueOf(metadata.get("request"));
    }

    /**
     * Records what is missing. What is there already is recognised by its request, and not done again.
     *
     * @throws IllegalStateException if a step is refused, since the example is known to be in order
     */
    void load() {
        for (Step step : steps) {
            switch (desk.submit(step.at(clock.instant()), step.command())) {
                case Outcome.Recorded(var entries) -> {}
                case Outcome.Refused(var refusals) ->
                    throw new IllegalStateException(
                            "The worked example was refused at \"" + step.key() + "\": " + refusals);
            }
        }
    }
}
