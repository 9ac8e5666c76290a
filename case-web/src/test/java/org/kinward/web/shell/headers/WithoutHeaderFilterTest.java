package org.kinward.web.shell.headers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinward.web.shell.ShellOnly;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The negative control of the headers: where there is no valve of a server, taking the filter away takes them all. */
@ShellOnly
@Import(WithoutHeaderFilterTest.NoFilter.class)
class WithoutHeaderFilterTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void noPageHasAHeaderOfOurs() {
        var answer = mvc.get().uri("/help").exchange().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderNames()).doesNotContain("Content-Security-Policy", "Referrer-Policy",
                "X-Content-Type-Options", "Cache-Control");
    }

    /** No configuration, or the shell of other tests would find it. */
    static class NoFilter {

        @Bean
        static BeanPostProcessor noHeaderFilter() {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (name.equals("headerFilter")) {
                        ((FilterRegistrationBean<?>) bean).setEnabled(false);
                    }
                    return bean;
                }
            };
        }
    }
}
