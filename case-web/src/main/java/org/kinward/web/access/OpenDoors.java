package org.kinward.web.access;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Without an actor only the pages for everyone are open; they are found by their own annotation, not by a second list. */
final class OpenDoors implements AuthorizationManager<RequestAuthorizationContext> {

    private final SingletonSupplier<RequestMatcher> open;

    OpenDoors(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.open = SingletonSupplier.of(() -> new OrRequestMatcher(
                Stream.concat(Stream.of(PathPatternRequestMatcher.pathPattern("/assets/**"),
                        PathPatternRequestMatcher.pathPattern("/actuator/health/**")),
                        mappings.stream().flatMap(OpenDoors::forEveryone)).toList()));
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> who,
            RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(
                request.getAttribute(ActorFilter.ACTOR) != null || open.obtain().matches(request));
    }

    private static Stream<RequestMatcher> forEveryone(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(page -> Door.of(page.getValue().getMethod())
                        .filter(door -> door.kind() == Door.Kind.EVERYONE).isPresent())
                .flatMap(page -> matchers(page.getKey()));
    }

    private static Stream<RequestMatcher> matchers(RequestMappingInfo info) {
        return info.getPatternValues().stream().flatMap(pattern -> methods(info)
                .map(method -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(method, pattern)));
    }

    private static Stream<HttpMethod> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of(HttpMethod.GET, HttpMethod.POST).stream()
                : methods.stream().map(method -> method.asHttpMethod());
    }
}
