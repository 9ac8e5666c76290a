package org.kinward.web.access.refill;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.core.access.PersonId;
import org.kinward.web.access.refill.FormSeal.Kind;
import org.kinward.web.shell.form.Letters;
import org.springframework.stereotype.Component;

/**
 * Seals forms that could not be handled, and opens them again. Only a form that we ourselves showed to a person is
 * sealed, and only for that person, for half an hour. It needs neither session nor database.
 */
@Component
public class KeptForms {

    /** The hidden field with the stamp, under a name that no field of a record has, and that of the sealed form. */
    static final String STAMP = "page-stamp";
    static final String KEPT = "kept";

    private static final Duration LASTS = Duration.ofMinutes(30);

    private final FormSeal seal;
    private final Clock clock;

    KeptForms(FormSeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** The stamp for a form on this page that is sent to this address. */
    String stamp(PersonId person, String action, String page) {
        return seal.seal(Kind.STAMP, new Stamp(person, action, page).written());
    }

    /** The sealed form of a request that cannot be handled; empty when it was no form of ours. */
    public Optional<String> keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        var carried = Optional.ofNullable(request.getParameter(KEPT)).filter(kept -> !kept.isEmpty());
        return carried.or(() -> sealed(request));
    }

    /** Opens a sealed form for the person it belongs to; for anybody else, or too late, there is nothing in it. */
    Optional<KeptForm> open(String kept, PersonId person) {
        return seal.open(Kind.FORM, kept).flatMap(KeptForm::read)
                .filter(form -> form.stamp().person().equals(person) && clock.instant().isBefore(form.until()));
    }

    /** The page on which a form of ours stood; empty when it was no form of ours. */
    Optional<String> page(HttpServletRequest request) {
        return stamp(request).map(Stamp::page);
    }

    private Optional<Stamp> stamp(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(STAMP)).flatMap(stamp -> seal.open(Kind.STAMP, stamp))
                .flatMap(Stamp::read).filter(stamp -> stamp.action().equals(path(request)));
    }

    private Optional<String> sealed(HttpServletRequest request) {
        return stamp(request)
                .map(stamp -> new KeptForm(stamp, clock.instant().plus(LASTS), typed(request)))
                .map(form -> seal.seal(Kind.FORM, form.written()));
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!isSecret(name)) {
                typed.put(Letters.legible(name), Arrays.stream(values).map(Letters::legible).toList());
            }
        });
        return typed;
    }

    private static boolean isSecret(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("_csrf") || lower.equals(STAMP) || lower.contains("password");
    }
}
