package org.kinward.web.shell.upload;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for everything that is sent, whatever takes it. */
@Configuration(proxyBeanMethods = false)
class UploadSettings {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bodyInTime() {
        return server -> server.addEngineValves(new BodyInTime());
    }
}
