package daybook.access.session;

import daybook.access.AccountDirectory;
import daybook.access.Cookies;
import daybook.access.DoorBook;
import daybook.access.PageRoles;
import daybook.access.PasswordFirst;
import daybook.access.PasswordSignIn;
import daybook.acts.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets past the door of either side, and what each answer carries for the browser's safety. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityRules {
    /** No script or style but our own files, and no other site may frame a page or take a form. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] OPEN_TO_ALL = {
        "/sign-in",
        "/first-administrator",
        "/webjars/**",
        "/assets/**",
        "/favicon.ico",
        "/actuator/health/**",
        "/actuator/prometheus"
    };

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            UserDetailsService accounts,
            PasswordEncoder passwords,
            SecurityContextRepository session,
            CsrfTokenRepository formTokens,
            ObjectProvider<DoorBook> doorBook,
            SentTooLate late,
            @Value("${daybook.https:false}") boolean https)
            throws Exception {
        var returning = new ReturnAddress(https, late);
        var provider = new PasswordSignIn(accounts, doorBook);
        provider.setPasswordEncoder(passwords);
        // With no other behind it, which would let in whom this one turns away.
        return http.authenticationManager(new ProviderManager(provider))
                .authorizeHttpRequests(SecurityRules::whoMay)
                .securityContext(context -> context.securityContextRepository(session))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .addFilterBefore(PasswordFirst.ofPeople(), AuthorizationFilter.class)
                .requestCache(cache -> cache.requestCache(returning))
                .exceptionHandling(failing -> failing.authenticationEntryPoint(
                                (request, response, _) -> response.sendRedirect(toSignIn(request)))
                        .accessDeniedHandler(new StaleForm(late, returning)))
                .formLogin(form -> form.loginPage("/sign-in")
                        .failureHandler((_, response, _) -> response.sendRedirect("/sign-in?wrong")))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(new SeeingOff(doorBook))
                        .addLogoutHandler((request, response, _) -> returning.removeRequest(request, response))
                        .logoutSuccessUrl("/sign-in?signed-out"))
                .headers(SecurityRules::headers)
                .build();
    }

    /** The sign-in page, which says what has become of what was sent. */
    static String toSignIn(HttpServletRequest request) {
        if (SentTooLate.isKept(request)) {
            return "/sign-in?kept";
        }
        return SessionDoor.hasEnded(request) ? "/sign-in?ended" : "/sign-in";
    }

    @Bean
    static SecurityContextRepository sessionDoor(
            AccountDirectory directory, PastSessions past, ObjectProvider<InstantSource> clock) {
        return new SessionDoor(directory, past, clock.getIfAvailable(InstantSource::system));
    }

    private static void whoMay(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        requests.requestMatchers(OPEN_TO_ALL).permitAll();
        PageRoles.each()
                .forEach((page, roles) -> requests.requestMatchers(HttpMethod.GET, page.getPatternString())
                        .hasAnyAuthority(roles.stream().map(Role::name).toArray(String[]::new)));
        requests.anyRequest().authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .crossOriginOpenerPolicy(opener ->
                        opener.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource ->
                        resource.policy(CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /**
     * A token in a cookie that only this site can set and read, which each form repeats: it holds on every program alike
     * and needs no session before somebody signs in.
     */
    @Bean
    static CsrfTokenRepository formTokens(
            PastSessions past, ObjectProvider<InstantSource> clock, @Value("${daybook.https:false}") boolean https) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(Cookies.name("form", https));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).secure(https).sameSite("Lax"));
        return new FormTokens(tokens, past, clock.getIfAvailable(InstantSource::system));
    }
}
