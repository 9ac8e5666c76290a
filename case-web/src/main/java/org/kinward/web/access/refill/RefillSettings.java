package org.kinward.web.access.refill;

import java.util.List;

import org.kinward.core.saving.FormLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Lets every form carry its stamp. */
@Configuration(proxyBeanMethods = false)
class RefillSettings implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RefillArgument());
    }

    @Bean
    static FormSeal formSeal(FormLock lock) {
        return new FormSeal(lock);
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
