package org.kinward.web.shell.language;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language is that of the person who is signed in, else the one in the cookie, else the first one of the browser that we speak, else English. */
@Configuration(proxyBeanMethods = false)
public class LanguageSettings {

    /** Request attribute with the language of whoever is signed in; absent when nobody is. */
    public static final String SPOKEN_HERE = "kinward.spoken-here";

    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Bean
    LocaleResolver localeResolver(@Value("${kinward.secure-cookies:false}") boolean secure) {
        var resolver = new PersonBeforeDevice();
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSecure(secure);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(LanguageSettings::wantedByBrowser);
        return resolver;
    }

    /** The person at work comes before the cookie of the device. */
    private static final class PersonBeforeDevice extends CookieLocaleResolver {

        PersonBeforeDevice() {
            super("kinward-language");
        }

        @Override
        public LocaleContext resolveLocaleContext(HttpServletRequest request) {
            return request.getAttribute(SPOKEN_HERE) instanceof Locale spoken
                    ? new SimpleLocaleContext(spoken)
                    : super.resolveLocaleContext(request);
        }

        /** The views ask for the language alone, and the cookie would answer them. */
        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return request.getAttribute(SPOKEN_HERE) instanceof Locale spoken ? spoken : super.resolveLocale(request);
        }
    }

    private static Locale wantedByBrowser(HttpServletRequest request) {
        var wanted = request.getHeader("Accept-Language");
        if (wanted == null) {
            return Locale.ENGLISH;
        }
        try {
            var spoken = Locale.lookup(LanguageRange.parse(wanted), SPOKEN);
            return spoken == null ? Locale.ENGLISH : spoken;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
