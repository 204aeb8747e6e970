package daybook.query.web;

import daybook.acts.ActWords;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the pages' words and styles come from. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration implements WebMvcConfigurer {
    /** A file of messages for each part of the pages. */
    static final String[] MESSAGES = {
        "messages/frame",
        "messages/words",
        "messages/facts",
        "messages/home",
        "messages/scorecard",
        "messages/borrowing",
        "messages/trail",
        "messages/daybook",
        "messages/registers",
        "messages/missing",
        "messages/people",
        "messages/forms",
        "messages/files",
        "messages/program"
    };

    /** GOV.UK Frontend as its maker compiled it. */
    static final String GOVUK_FRONTEND = "classpath:/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";

    @Bean
    static MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(MESSAGES);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        // The words of the acts lie with the acts.
        source.setCommonMessages(ActWords.ALL);
        return source;
    }

    @Bean
    static Words words(MessageSource messages) {
        return new Words(messages);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var anHour = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
        registry.addResourceHandler("/assets/govuk/**")
                .addResourceLocations(GOVUK_FRONTEND)
                .setCacheControl(anHour);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(anHour);
    }
}
