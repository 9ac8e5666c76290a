package org.kinward.web.access;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.audit.AuditedRequest;
import org.kinward.web.access.session.PersonLanguage;
import org.kinward.web.access.session.SessionNotes;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the rights of the person anew at every request and runs the whole request as that person. A session that is
 * locked, not yet set up, too old, or whose person may not work any more gives no actor, so it opens nothing.
 */
final class ActorFilter extends OncePerRequestFilter {

    /** Request attribute with the {@link Actor}; absent when nobody is at work. */
    static final String ACTOR = "actor";

    private final Actors actors;
    private final SessionNotes notes;
    private final PersonLanguage languages;

    ActorFilter(Actors actors, SessionNotes notes, PersonLanguage languages) {
        this.languages = languages;
        this.actors = actors;
        this.notes = notes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = actor(request);
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ACTOR, actor.get());
        AuditedRequest.current().ifPresent(audited -> audited.covers(actor.get().covering().records()));
        languages.begin(request, actor.get().person());
        SecurityContextHolder.setContext(new SecurityContextImpl(token(actor.get())));
        runAs(actor.get(), request, response, chain);
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        var person = notes.atWork(request);
        var actor = person.flatMap(actors::actor);
        if (person.isPresent() && actor.isEmpty()) {
            notes.end(request);
        }
        return actor;
    }

    private static PreAuthenticatedAuthenticationToken token(Actor actor) {
        var roles = actor.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        return new PreAuthenticatedAuthenticationToken(actor.person().value().toString(), "",
                roles.length == 0 ? List.of() : AuthorityUtils.createAuthorityList(roles));
    }

    private static void runAs(Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<ServletException> failed = ActingPerson.as(actor.person(), () -> pass(request, response, chain));
        if (failed.isPresent()) {
            throw failed.get();
        }
    }

    /** One scope passes on one kind of exception only, so the other comes back as a value. */
    private static Optional<ServletException> pass(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (ServletException failed) {
            return Optional.of(failed);
        }
    }
}
