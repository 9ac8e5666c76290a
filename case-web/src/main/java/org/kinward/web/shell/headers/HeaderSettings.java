package org.kinward.web.shell.headers;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The headers come first of all, in the server and in front of all filters, so that no answer leaves without them. */
@Configuration(proxyBeanMethods = false)
class HeaderSettings {

    @Bean
    AnswerHeaders answerHeaders(Environment environment) {
        return new AnswerHeaders(environment.acceptsProfiles(Profiles.of("production")));
    }

    @Bean
    FilterRegistrationBean<HeaderFilter> headerFilter(AnswerHeaders headers) {
        var filter = new FilterRegistrationBean<>(new HeaderFilter(headers));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> headerValve(AnswerHeaders headers) {
        return server -> server.addEngineValves(new HeaderValve(headers));
    }
}
