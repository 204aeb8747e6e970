package daybook.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.Without;
import daybook.files.Templates;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act can be asked for by page, by call and by file, or says why not. Calls are made of the acts themselves. */
class EveryDoorTest {

    static Stream<Act> acts() {
        return Acts.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_has_a_page_or_says_why_not(Act act) {
        assertThat(act.at().isPresent())
                .isNotEqualTo(act.whyWithout(Without.Door.PAGE).isPresent());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_has_a_table_or_says_why_not(Act act) {
        boolean hasTable = Templates.ALL.stream().anyMatch(template -> template.command() == act.type());
        assertThat(hasTable).isNotEqualTo(act.whyWithout(Without.Door.TABLE).isPresent());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatever_the_addresses_of_its_page_name_is_a_field_of_the_act(Act act) {
        act.at()
                .ifPresent(at -> Stream.of(at.form(), at.sent())
                        .flatMap(address -> Pattern.compile("\\{(\\w+)}")
                                .matcher(address)
                                .results()
                                .map(found -> found.group(1)))
                        .forEach(name -> assertThat(act.question(name)).as(name).isPresent()));
    }
}
