package org.kinward.web.access;

import java.util.List;

import org.kinward.core.access.Actors;
import org.kinward.web.access.session.PersonLanguage;
import org.kinward.web.access.session.SessionNotes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the rules of access in front of every page. */
@Configuration(proxyBeanMethods = false)
class AccessSettings implements WebMvcConfigurer {

    /** Before everything else but what the page that is shown instead is made with: its stylesheet, its way back. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AllowedOnly()).order(Ordered.HIGHEST_PRECEDENCE + 2);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    @Bean
    OpenDoors openDoors(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new OpenDoors(mappings);
    }

    @Bean
    ActorFilter actorFilter(Actors actors, SessionNotes notes, PersonLanguage languages) {
        return new ActorFilter(actors, notes, languages);
    }

    /** It stands in the security chain and nowhere else. */
    @Bean
    FilterRegistrationBean<ActorFilter> actorFilterOnlyInTheChain(ActorFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<KnownHostsOnly> knownHostsOnly(
            @Value("${kinward.hosts:localhost,127.0.0.1,[::1]}") List<String> hosts) {
        var registration = new FilterRegistrationBean<>(new KnownHostsOnly(hosts));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return registration;
    }

    @Bean
    FilterRegistrationBean<NothingBound> nothingBound() {
        var registration = new FilterRegistrationBean<>(new NothingBound());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 6);
        return registration;
    }
}
