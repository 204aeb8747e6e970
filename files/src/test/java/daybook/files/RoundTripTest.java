package daybook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    @Property(tries = 150)
    void what_is_written_comes_back_as_it_was(@ForAll("lines") List<List<String>> lines, @ForAll boolean workbook)
            throws IOException {
        List<List<String>> read = TablesTest.read(TablesTest.written(workbook, lines));
        assertThat(read.getFirst()).containsExactly("title", "value", "due");
        assertThat(read.subList(1, read.size()).stream().map(RoundTripTest::filled))
                .containsExactlyElementsOf(lines);
    }

    private static List<String> filled(List<String> cells) {
        return IntStream.range(0, 3)
                .mapToObj(at -> at < cells.size() ? cells.get(at) : "")
                .toList();
    }

    @Provide
    Arbitrary<List<List<String>>> lines() {
        var text = Arbitraries.strings()
                .withChars("ab;,\"'=+-@\n\t £é漢")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(said -> !said.isBlank());
        var value = Arbitraries.bigDecimals().ofScale(3).map(BigDecimal::toPlainString);
        var whole = Arbitraries.longs().between(-999_999, 999_999).map(String::valueOf);
        var date = Arbitraries.longs()
                .between(-29_000, 80_000)
                .map(day -> LocalDate.ofEpochDay(day).toString());
        var numbers = Arbitraries.oneOf(value, whole, Arbitraries.just(""));
        var dates = Arbitraries.oneOf(date, Arbitraries.just(""));
        return Combinators.combine(text, numbers, dates)
                .as((said, number, day) -> List.of(said, number, day))
                .list()
                .ofMaxSize(6);
    }
}
