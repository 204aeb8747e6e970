package daybook.access.session;

import daybook.access.Cookies;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Where sessions are kept: in the database, so that whichever program takes a request knows who asks. A session ends
 * after half an hour without a request.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableJdbcHttpSession(tableName = "access.session", maxInactiveIntervalInSeconds = SessionRules.IDLE_SECONDS)
class SessionRules {
    static final int IDLE_SECONDS = 30 * 60;

    /** Lax and not strict: a link in a message opens the page that it names for somebody who is signed in. */
    @Bean
    static CookieSerializer sessionCookie(@Value("${daybook.https:false}") boolean https) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(Cookies.name("session", https));
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(https);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Texts and nothing else, so that nothing is ever made out of bytes that somebody put into the database. */
    @Bean
    static ConversionService springSessionConversionService() {
        var texts = new GenericConversionService();
        texts.addConverter(Object.class, byte[].class, SessionRules::written);
        texts.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return texts;
    }

    private static byte[] written(Object value) {
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException(
                "A session keeps texts, not a " + value.getClass().getName());
    }
}
