package daybook.command.body;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.OF_GROUP;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.body.establish.EstablishBody;
import daybook.facts.body.BodyEstablished;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodiesTest {

    private final EstablishBody establish = new EstablishBody(GROUP, "A group", OF_GROUP, day("2006-04-01"));

    @Test
    void a_body_is_established_with_its_powers() {
        assertThat(facts(Bodies.decide(BodyState.NONE, establish, TODAY)))
                .containsExactly(new BodyEstablished(GROUP, "A group", OF_GROUP, day("2006-04-01")));
    }

    @Test
    void a_body_is_refused_where_the_reason_lies() {
        var established = BodyState.NONE.evolve(new BodyEstablished(GROUP, "A group", OF_GROUP, day("2006-04-01")));
        var command = new EstablishBody(GROUP, " ", Set.of(), TODAY.plusDays(1));
        assertThat(places(Bodies.decide(established, command, TODAY)))
                .containsExactly(
                        "already-in-the-day-book at body",
                        "nothing-said at name",
                        "body-without-power at powers",
                        "dated-in-the-future at effective");
    }

    @Test
    void a_body_that_exists_is_refused() {
        assertThat(rules(Bodies.decide(new BodyState(true), establish, TODAY)))
                .containsExactly("already-in-the-day-book");
    }

    @Test
    void a_body_without_name_or_power_or_in_the_future_is_refused() {
        var command = new EstablishBody(GROUP, " ", Set.of(), TODAY.plusDays(1));
        assertThat(rules(Bodies.decide(BodyState.NONE, command, TODAY)))
                .containsExactly("nothing-said", "body-without-power", "dated-in-the-future");
    }
}
