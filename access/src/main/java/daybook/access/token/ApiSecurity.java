package daybook.access.token;

import daybook.access.PasswordFirst;
import daybook.access.api.ApiPaths;
import daybook.access.api.ProblemAnswer;
import daybook.access.api.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Who gets past the door of the API: whoever has signed in in a browser, and programs that bring a token. It answers in problem details alone. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain apiDoor(
            HttpSecurity http, ApiTokens tokens, SecurityContextRepository session, CsrfTokenRepository formTokens)
            throws Exception {
        return http.securityMatcher(ApiPaths::isApi)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterBefore(Bearer.filter(tokens), AnonymousAuthenticationFilter.class)
                .addFilterBefore(PasswordFirst.ofPrograms(), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(session))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens).ignoringRequestMatchers(Bearer::isBrought))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(ApiSecurity::unknown)
                        .accessDeniedHandler(ApiSecurity::refused))
                .build();
    }

    private static void unknown(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        ProblemAnswer.write(request, response, Trouble.SIGN_IN_NEEDED.problem());
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var trouble = why instanceof CsrfException ? Trouble.FORM_TOKEN_MISSING : Trouble.NOT_ALLOWED;
        ProblemAnswer.write(request, response, trouble.problem());
    }
}
