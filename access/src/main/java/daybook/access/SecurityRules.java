package daybook.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who gets past the door of either side, and what each answer carries for the browser's safety. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    /** No script or style but our own files, and no other site may frame a page or take a form. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN_TO_ALL = {
        "/sign-in", "/webjars/**", "/assets/**", "/favicon.ico", "/actuator/health/**", "/actuator/prometheus"
    };

    @Bean
    SecurityFilterChain door(HttpSecurity http, UserDetailsService accounts, PasswordEncoder passwords)
            throws Exception {
        var provider = new PasswordSignIn(accounts);
        provider.setPasswordEncoder(passwords);
        return http.authenticationProvider(provider)
                .authorizeHttpRequests(SecurityRules::whoMay)
                .requestCache(cache -> cache.requestCache(withoutMarkInTheAddress()))
                .formLogin(form -> form.loginPage("/sign-in").failureUrl("/sign-in?wrong"))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?signed-out")
                        .deleteCookies("JSESSIONID"))
                .headers(SecurityRules::headers)
                .build();
    }

    private static void whoMay(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        requests.requestMatchers(OPEN_TO_ALL).permitAll();
        for (Task task : Task.values()) {
            requests.requestMatchers(HttpMethod.GET, task.path()).hasAnyAuthority(task.authorities());
        }
        requests.anyRequest().authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /** After signing in the page asked for opens under its own address, without a parameter that means nothing. */
    @SuppressWarnings("NullAway") // null switches the mark off, as the method's own documentation says
    private static HttpSessionRequestCache withoutMarkInTheAddress() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
