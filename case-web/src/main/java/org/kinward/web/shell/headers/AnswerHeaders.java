package org.kinward.web.shell.headers;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

/** The headers of every answer; what is served under a hashed name replaces the cache rule. */
final class AnswerHeaders {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String NO_DEVICES = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
            + "fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private final Map<String, String> headers = new LinkedHashMap<>();

    AnswerHeaders(boolean alwaysEncrypted) {
        headers.put("Content-Security-Policy", CONTENT_POLICY);
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", NO_DEVICES);
        headers.put("Cache-Control", "no-store");
        if (alwaysEncrypted) {
            headers.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    void on(HttpServletResponse response) {
        headers.forEach(response::setHeader);
    }
}
