package org.kinward.web.access.refill;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Lets every form carry its stamp, and keeps the key of the seal. */
@Configuration(proxyBeanMethods = false)
class RefillSettings implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RefillArgument());
    }

    @Bean
    static FormSeal formSeal(@Value("${kinward.home:.kinward}") Path home,
            @Value("${kinward.forms.key-file:}") String given, Environment environment)
            throws IOException, GeneralSecurityException {
        var file = given.isEmpty() ? home.resolve("keys").resolve("forms.json") : Path.of(given);
        var mayBeMade = given.isEmpty() && !environment.acceptsProfiles(Profiles.of("production"));
        return new FormSeal(FormKey.in(file, mayBeMade));
    }

    /** Stands inside the net for failures, whose page asks it for the form. */
    @Bean
    FilterRegistrationBean<UnsentForms> unsentForms(KeptForms forms) {
        var filter = new FilterRegistrationBean<>(new UnsentForms(forms));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 31);
        return filter;
    }

    /** The framework makes the processor that writes its token; ours goes around it. */
    @Bean
    static BeanPostProcessor stampedForms(ObjectProvider<KeptForms> forms) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor tokens
                        ? new StampedForms(tokens, forms.getObject())
                        : bean;
            }
        };
    }
}
