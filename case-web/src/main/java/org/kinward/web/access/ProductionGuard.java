package org.kinward.web.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.access.signin.Passwords;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start in production while something is missing that real children need: until the second factor and the
 * two-person release are there, a pilot must say that it holds no real data. Everything that is missing is said at once,
 * before anything is opened.
 */
final class ProductionGuard {

    private static final List<String> ROLES = List.of("web", "vault", "accounts", "jobs", "sealer", "audit_reader",
            "snapshot", "stats");

    private final Environment environment;

    ProductionGuard(Environment environment) {
        this.environment = environment;
    }

    /** Asks before the first part of the program is made. */
    @Configuration(proxyBeanMethods = false)
    @Profile("production")
    static class First {

        @Bean
        static BeanFactoryPostProcessor productionGuard(Environment environment) {
            return _ -> new ProductionGuard(environment).demand();
        }
    }

    void demand() {
        var missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("not fit for production:\n- " + String.join("\n- ", missing));
        }
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        unless(is("kinward.pilot-without-real-data"), missing,
                "set kinward.pilot-without-real-data=true: this version must not hold real children's data");
        unless(is("kinward.secure-cookies"), missing,
                "set kinward.secure-cookies=true and serve the program over https only");
        unless(has("kinward.hosts"), missing, "set kinward.hosts to the names it is served under");
        unless(!environment.acceptsProfiles(Profiles.of("demo")), missing, "production and demo do not go together");
        unless(environment.getProperty("kinward.database.durable", Boolean.class, true), missing,
                "take kinward.database.durable=false away: a server that forgets is for tests only");
        unless(environment.getProperty("kinward.passwords.kibibytes", Integer.class,
                Passwords.KIBIBYTES) >= Passwords.KIBIBYTES, missing,
                "take kinward.passwords.kibibytes away: passwords that are quick to try are for tests only");
        unless(has("spring.datasource.url"), missing, "set spring.datasource.url: no server of our own in production");
        unless(!has("kinward.database.passwords.owner"), missing,
                "take kinward.database.passwords.owner away: only the command migrate may own the tables");
        ROLES.stream().map(role -> "kinward.database.passwords." + role)
                .forEach(password -> unless(has(password), missing, "set " + password));
        Stream.of("kinward.keys.root-file", "kinward.keys.search-file", "kinward.audit.key-file",
                "kinward.forms.key-file").forEach(
                        key -> unless(has(key), missing,
                                "set " + key + "; the command make-keys makes the file, once"));
        return missing;
    }

    private boolean is(String setting) {
        return environment.getProperty(setting, Boolean.class, false);
    }

    private boolean has(String setting) {
        return !environment.getProperty(setting, "").isBlank();
    }

    private static void unless(boolean met, List<String> missing, String otherwise) {
        if (!met) {
            missing.add(otherwise);
        }
    }
}
