package org.kinward.web.access;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Refuses to start in production while something is missing that real children need: until the second factor and the
 * two-person release are there, a pilot must say that it holds no real data.
 */
@Component
@Profile("production")
final class ProductionGuard implements InitializingBean {

    private final Environment environment;

    ProductionGuard(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        demand(environment.getProperty("kinward.pilot-without-real-data", Boolean.class, false),
                "set kinward.pilot-without-real-data=true: this version must not hold real children's data");
        demand(environment.getProperty("kinward.secure-cookies", Boolean.class, false),
                "set kinward.secure-cookies=true and serve the program over https only");
        demand(environment.containsProperty("kinward.hosts"), "set kinward.hosts to the names it is served under");
        demand(!environment.acceptsProfiles(Profiles.of("demo")), "production and demo do not go together");
    }

    private static void demand(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalStateException(otherwise);
        }
    }
}
