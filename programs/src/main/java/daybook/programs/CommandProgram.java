package daybook.programs;

import daybook.access.AccessConfiguration;
import daybook.access.FirstCode;
import daybook.command.CommandConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Takes everything but GET. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({AccessConfiguration.class, CommandConfiguration.class})
class CommandProgram {

    /** Says on the console how to become the first administrator, while there is none. */
    @Bean
    @SuppressWarnings("SystemOut") // the console is where the one line belongs
    static ApplicationListener<ApplicationReadyEvent> codeOnTheConsole(FirstCode first) {
        return _ -> first.make()
                .ifPresent(code ->
                        System.out.println("Nobody has an account yet: open /first-administrator and enter the code "
                                + code + " to become the first administrator."));
    }
}
