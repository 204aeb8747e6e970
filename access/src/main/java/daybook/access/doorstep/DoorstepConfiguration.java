package daybook.access.doorstep;

import daybook.access.api.ApiPaths;
import daybook.access.api.ProblemAnswer;
import daybook.access.api.Trouble;
import jakarta.servlet.DispatcherType;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.ModelAndView;

/** Puts the program's own answers in the place of those of the server and of the frameworks. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DoorstepConfiguration {

    /** Characters that an address may have only in their encoded form (RFC 3986). */
    private static final String NO_PART_OF_ADDRESSES = "\"<>[\\]^`{|}";

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastAnswers() {
        return server -> {
            server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(LastAnswer.class.getName());
                }
            });
            // Let through as far as to where it is known which address it is; there is nothing at such an address.
            server.addConnectorCustomizers(connector -> {
                connector.setProperty("relaxedPathChars", NO_PART_OF_ADDRESSES);
                connector.setProperty("relaxedQueryChars", NO_PART_OF_ADDRESSES);
            });
        };
    }

    @Bean
    static FilterRegistrationBean<OwnErrors> ownErrors() {
        var registration = new FilterRegistrationBean<>(new OwnErrors());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.ERROR);
        return registration;
    }

    /** Outside of the sessions, which are kept in the database too. */
    @Bean
    static FilterRegistrationBean<OutageAnswers> outageAnswers() {
        var registration = new FilterRegistrationBean<>(new OutageAnswers());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    @Bean
    static HttpFirewall firewall() {
        return new Firewall();
    }

    @Bean
    static RequestRejectedHandler rejections() {
        return (request, response, why) -> {
            if (ApiPaths.isApi(request)) {
                ProblemAnswer.write(request, response, Trouble.CALL_MALFORMED.problem());
            } else {
                response.sendError(HttpStatus.BAD_REQUEST.value());
            }
        };
    }

    /** Where there are no templates, as in a program that shows no pages. */
    @Bean
    @ConditionalOnMissingClass("org.thymeleaf.TemplateEngine")
    static ErrorViewResolver lastPage() {
        return (_, status, _) -> {
            var page = new ModelAndView(LastPage::render);
            page.setStatus(status);
            return page;
        };
    }
}
