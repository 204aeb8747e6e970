package daybook.query.asat;

import daybook.query.projection.Book;
import daybook.query.projection.Positions;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the basis of every page. */
@Configuration(proxyBeanMethods = false)
class AsAtConfiguration {

    @Bean
    AsAt asAt(Book book, Positions positions, ObjectProvider<Clock> clock) {
        return new BookBasis(book, positions, clock.getIfAvailable(Clock::systemUTC));
    }
}
