package org.kinward.web.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The token against foreign forms. Whoever has a session has it there. A visitor has none before signing in, so that
 * nobody fills the table of sessions by opening the sign-in page: the token stands in a cookie of its own that no other
 * site and no script can read or set, and comes back beside it in the form.
 */
public final class FormTokens implements CsrfTokenRepository {

    private final CsrfTokenRepository ofSessions = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository ofVisitors = new CookieCsrfTokenRepository();

    FormTokens(boolean secure) {
        ofVisitors.setCookieName(secure ? "__Host-kinward-visitor" : "kinward-visitor");
        ofVisitors.setCookiePath("/");
        ofVisitors.setCookieCustomizer(cookie -> cookie.secure(secure).httpOnly(true).sameSite("Lax"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    /** A session that has just begun gets its token now, so that a page shown in the same answer carries it. */
    public void inNewSession(HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null && ofSessions.loadToken(request) == null) {
            var token = ofSessions.generateToken(request);
            ofSessions.saveToken(token, request, response);
            new XorCsrfTokenRequestAttributeHandler().handle(request, response, () -> token);
        }
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.getSession(false) == null ? ofVisitors : ofSessions;
    }
}
