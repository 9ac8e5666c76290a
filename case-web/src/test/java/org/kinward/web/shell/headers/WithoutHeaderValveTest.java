package org.kinward.web.shell.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.kinward.web.shell.ShellOnly;
import org.kinward.web.shell.Wire;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The negative control of the headers: without the valve, what the server itself refuses goes out without them. */
@ShellOnly
@Import(WithoutHeaderValveTest.NoValve.class)
class WithoutHeaderValveTest {

    @LocalServerPort
    private int port;

    @Test
    void anAddressThatCannotBeReadIsRefusedWithoutThem() throws IOException {
        var answer = new Wire(port).send("GET /%zz", "");

        assertThat(answer).startsWith("HTTP/1.1 400 ");
        assertThat(Wire.headersOf(answer)).doesNotContain("content-security-policy", "referrer-policy");
    }

    @Test
    void aPageStillHasThemFromTheFilter() throws IOException {
        assertThat(Wire.headersOf(new Wire(port).send("GET /help", ""))).contains("content-security-policy",
                "referrer-policy: no-referrer", "cache-control: no-store");
    }

    /** No configuration, or the shell of other tests would find it. */
    static class NoValve {

        @Bean
        static BeanPostProcessor noHeaderValve() {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("headerValve") ? nothing() : bean;
                }
            };
        }

        private static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> nothing() {
            return _ -> {
            };
        }
    }
}
