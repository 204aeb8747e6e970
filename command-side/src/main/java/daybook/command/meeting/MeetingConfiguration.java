package daybook.command.meeting;

import daybook.command.desk.StreamAggregate;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the streams of meetings known to Axon. */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    ConfigurerModule meetingStreams() {
        return StreamAggregate.of(MeetingStream.class);
    }
}
