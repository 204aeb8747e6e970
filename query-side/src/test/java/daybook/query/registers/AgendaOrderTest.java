package daybook.query.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {"1 2 9 10 11", "i ii iii iv v ix x xi", "4 4a 4b 5 10", "a b c h i j", "1.2 1.10 2.1"})
    void items_stand_as_on_the_agenda_however_they_were_recorded(String agenda) {
        var items = List.of(agenda.split(" ", -1));
        var recorded = new ArrayList<>(items);
        Collections.reverse(recorded);
        recorded.sort(AgendaOrder.of(recorded));
        assertThat(recorded).isEqualTo(items);
    }
}
