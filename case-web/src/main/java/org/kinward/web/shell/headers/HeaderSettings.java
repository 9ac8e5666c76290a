package org.kinward.web.shell.headers;

import java.util.List;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import jakarta.servlet.DispatcherType;

/** The headers come first of all filters, so that no answer leaves without them. */
@Configuration(proxyBeanMethods = false)
class HeaderSettings {

    private static final String[] THIS_MACHINE = { "localhost", "127.0.0.1", "[::1]" };

    @Bean
    FilterRegistrationBean<HeaderFilter> headerFilter(Environment environment) {
        var filter = new FilterRegistrationBean<>(
                new HeaderFilter(environment.acceptsProfiles(Profiles.of("production"))));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    FilterRegistrationBean<HostFilter> hostFilter(Environment environment) {
        var allowed = environment.getProperty("kinward.allowed-hosts", String[].class, THIS_MACHINE);
        var filter = new FilterRegistrationBean<>(new HostFilter(List.of(allowed)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
        return filter;
    }
}
