package org.kinward.web.access;

import jakarta.servlet.DispatcherType;
import org.kinward.web.access.session.FormTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.stereotype.Component;

/**
 * The chain in front of all pages: who acts, a token against foreign forms, and nothing without a rule. Nothing of a
 * sign-in is kept by the framework; the session holds ids only and rights are read anew.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecuritySettings {

    /** Who acts, and whether the form is one that we showed. */
    @Component
    record Doorkeepers(ActorFilter actors, FormTokens tokens) {
    }

    /** What is answered when nobody has signed in, and when somebody may not. */
    @Component
    record Refusals(AuthenticationEntryPoint nobody, AccessDeniedHandler refused) {
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Doorkeepers keepers, OpenDoors open, Refusals refusals) {
        http.addFilterBefore(keepers.actors(), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(keepers.tokens()).ignoringRequestMatchers("/refill"))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .authorizeHttpRequests(rules -> rules
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .anyRequest().access(open))
                .exceptionHandling(answers -> answers.authenticationEntryPoint(refusals.nobody())
                        .accessDeniedHandler(refusals.refused()));
        return http.build();
    }

    /** Nobody reads how long each door of the chain took, and telling it would wrap every one of them. */
    @Bean
    SecurityObservationSettings doorsAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    /** People sign in on our own page; no other way is open, and no default user is made. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return attempt -> {
            throw new ProviderNotFoundException("people sign in on the sign-in page only");
        };
    }
}
