package org.kinward.web.shell.language;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language is the one in the cookie, else the first one of the browser that we speak, else English. */
@Configuration(proxyBeanMethods = false)
class LanguageSettings {

    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Bean
    LocaleResolver localeResolver(@Value("${kinward.secure-cookies:false}") boolean secure) {
        var resolver = new CookieLocaleResolver("kinward-language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSecure(secure);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(LanguageSettings::wantedByBrowser);
        return resolver;
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
