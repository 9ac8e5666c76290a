package org.kinward.web.audit;

import org.kinward.core.audit.AuditReadiness;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before every page and tells the readiness to whoever watches the program. */
@Configuration(proxyBeanMethods = false)
class AuditDoor implements WebMvcConfigurer {

    private final AuditReadiness readiness;

    AuditDoor(AuditReadiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NoEntryNoPage(readiness));
    }

    @Bean
    HealthIndicator auditHealthIndicator() {
        return () -> (readiness.isReady() ? Health.up() : Health.outOfService()).build();
    }
}
