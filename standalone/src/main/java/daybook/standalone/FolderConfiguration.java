package daybook.standalone;

import daybook.standalone.folder.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data folder, held from the first bean to the last. */
@Configuration(proxyBeanMethods = false)
class FolderConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${daybook.data}") Path path) {
        return DataFolder.open(path);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
