package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.store.Purse.Empty;
import daybook.store.Purse.Fill;
import daybook.store.Purse.Filled;
import daybook.store.Purse.Pay;
import daybook.store.Purse.WentWrong;
import daybook.store.axon.StreamRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a stream had come to is kept from decision to decision, and no decision rests on less than what is recorded. */
class KnownStateIT {

    private final Book book = new Book();
    private final List<Configuration> opened = new ArrayList<>();
    private final DayBookStore here = book.node();
    private final Configuration node = axon(here);

    private Configuration axon(DayBookStore store) {
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> Book.serializer())
                .configureEventStore(_ -> store.eventStore())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Purse.class)
                        .configureRepository(parts -> StreamRepository.of(Purse.class, parts)))
                .start();
        opened.add(axon);
        return axon;
    }

    @AfterEach
    void close() {
        opened.forEach(Configuration::shutdown);
        book.close();
    }

    private static void fill(Configuration by, int amount) {
        by.commandGateway().sendAndWait(new Fill("p", amount));
    }

    private static void pay(Configuration by, int amount) {
        by.commandGateway().sendAndWait(new Pay("p", amount, false));
    }

    private void holdsExactly(int amount) {
        assertThatThrownBy(() -> pay(node, amount + 1)).isInstanceOf(Empty.class);
        pay(node, amount);
    }

    @Test
    void what_this_node_recorded_counts() {
        fill(node, 100);
        pay(node, 60);
        pay(node, 10);
        holdsExactly(30);
    }

    @Test
    void what_another_node_recorded_counts() {
        var other = axon(book.node());
        fill(node, 100);
        pay(node, 10);
        pay(other, 20);
        pay(node, 30);
        pay(other, 5);
        holdsExactly(35);
    }

    @Test
    void only_what_came_after_is_told_again() {
        fill(node, 100);
        for (int i = 0; i < 20; i++) {
            pay(node, 1);
        }
        int before = Purse.TOLD.get();
        pay(node, 1);
        assertThat(Purse.TOLD.get() - before)
                .as("the last payment, which was not read yet, and this one")
                .isEqualTo(2);
    }

    @Test
    void what_a_transaction_wrote_and_rolled_back_does_not_count() {
        fill(node, 100);
        pay(node, 10);
        book.rolledBack(() -> {
            pay(node, 50);
            assertThatThrownBy(() -> pay(node, 41)).as("within it").isInstanceOf(Empty.class);
            pay(node, 40);
        });
        holdsExactly(90);
    }

    @Test
    void what_a_command_was_about_to_write_when_it_went_wrong_does_not_count() {
        fill(node, 100);
        assertThatThrownBy(() -> node.commandGateway().sendAndWait(new Pay("p", 70, true)))
                .isInstanceOf(WentWrong.class);
        holdsExactly(100);
    }

    @Test
    void another_book_in_its_place_is_noticed() {
        fill(node, 100);
        pay(node, 10);
        pay(node, 10);
        emptied();
        here.engine().appendEvents(List.of(filled(0, 7), filled(1, 5), filled(2, 3)));
        holdsExactly(3);
    }

    @Test
    void an_earlier_state_of_the_book_in_its_place_is_noticed() {
        var first = filled(0, 100);
        here.engine().appendEvents(List.of(first));
        pay(node, 10);
        pay(node, 10);
        emptied();
        here.engine().appendEvents(List.of(first));
        holdsExactly(100);
    }

    @Test
    void a_stream_that_went_with_its_book_is_not_there() {
        fill(node, 100);
        pay(node, 10);
        emptied();
        assertThatThrownBy(() -> pay(node, 10)).isInstanceOf(AggregateNotFoundException.class);
    }

    @Test
    void however_many_pay_at_two_nodes_no_more_is_paid_than_there_was() throws Exception {
        fill(node, 40);
        var other = axon(book.node());
        List<Callable<Integer>> payers = new ArrayList<>();
        for (int payer = 0; payer < 8; payer++) {
            var by = payer % 2 == 0 ? node : other;
            payers.add(() -> paidUntilEmpty(by));
        }
        int paid = 0;
        try (var threads = Executors.newFixedThreadPool(payers.size())) {
            for (Future<Integer> each : threads.invokeAll(payers)) {
                paid += each.get();
            }
        }
        assertThat(paid).isEqualTo(40);
        assertThat(here.engine().readEvents("p", 0).asStream()).hasSize(41);
    }

    private static int paidUntilEmpty(Configuration by) {
        int paid = 0;
        while (true) {
            try {
                pay(by, 1);
                paid++;
            } catch (ConcurrencyException somebodyWasFirst) {
                Thread.onSpinWait();
            } catch (Empty nothingLeft) {
                return paid;
            }
        }
    }

    private static GenericDomainEventMessage<Filled> filled(long number, int amount) {
        return new GenericDomainEventMessage<>("Purse", "p", number, new Filled("p", amount));
    }

    private void emptied() {
        book.asSuperuser("alter table daybook.event disable trigger all");
        book.asSuperuser("truncate daybook.event");
        book.asSuperuser("alter table daybook.event enable trigger all");
    }
}
