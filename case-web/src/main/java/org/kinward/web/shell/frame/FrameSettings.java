package org.kinward.web.shell.frame;

import org.kinward.core.saving.Room;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the frame around every request, and "Error: " before the title of every page that sends input back. */
@Configuration(proxyBeanMethods = false)
class FrameSettings implements WebMvcConfigurer {

    private final OpenPages pages;

    FrameSettings(OpenPages pages) {
        this.pages = pages;
    }

    @Bean
    FilterRegistrationBean<FrameFilter> frameFilter(Navigation navigation, Room room,
            @Value("${kinward.version:0.1.0}") String version) {
        var filter = new FilterRegistrationBean<>(new FrameFilter(navigation, room, version));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // after the files of pages and before anybody is turned away: a page that says that something is not there has its way back as well
        registry.addInterceptor(new PageToOpen(pages)).order(Ordered.HIGHEST_PRECEDENCE + 1);
        registry.addInterceptor(new WrongInputStatus());
    }
}
