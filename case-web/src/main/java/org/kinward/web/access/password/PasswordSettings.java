package org.kinward.web.access.password;

import org.kinward.core.access.signin.PasswordRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules for new passwords, with the lists that come with the program. */
@Configuration(proxyBeanMethods = false)
class PasswordSettings {

    @Bean
    PasswordRules passwordRules() {
        return new PasswordRules(new EasilyGuessed());
    }
}
