package org.kinward.web.shell.trouble;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the net under everything that comes after it. */
@Configuration(proxyBeanMethods = false)
class TroubleSettings {

    @Bean
    FilterRegistrationBean<TroubleFilter> troubleFilter() {
        var filter = new FilterRegistrationBean<>(new TroubleFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return filter;
    }

    /** Stands behind what keeps a form that could not be handled, so that its page can offer it. */
    @Bean
    FilterRegistrationBean<LegibleOnly> legibleOnly() {
        var filter = new FilterRegistrationBean<>(new LegibleOnly());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 32);
        return filter;
    }
}
