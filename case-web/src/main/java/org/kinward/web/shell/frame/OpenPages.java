package org.kinward.web.shell.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Which page can be opened again where an answer came to a form that was sent: an address that only takes forms cannot
 * be opened. It is the page that the method names ({@link ComesBackTo}), else the address itself, else the nearest one
 * above it that can be opened.
 */
@Component
public final class OpenPages {

    private final SingletonSupplier<List<Known>> pages;

    OpenPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.pages = SingletonSupplier.of(() -> mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(page -> Known.of(page.getKey(), page.getValue())).toList());
    }

    private record Known(PathPattern pattern, Set<RequestMethod> methods, @Nullable String back) {

        static Stream<Known> of(RequestMappingInfo info, HandlerMethod handler) {
            var back = handler.getMethodAnnotation(ComesBackTo.class);
            var patterns = info.getPathPatternsCondition();
            return patterns == null ? Stream.empty() : patterns.getPatterns().stream().map(pattern -> new Known(pattern,
                    info.getMethodsCondition().getMethods(), back == null ? null : back.value()));
        }

        boolean takes(String method) {
            return methods.isEmpty() || methods.stream().anyMatch(one -> one.name().equals(method));
        }

        boolean is(PathContainer path) {
            return pattern.matches(path);
        }

        Optional<String> back(PathContainer path) {
            var parts = pattern.matchAndExtract(path);
            if (back == null || parts == null) {
                return Optional.empty();
            }
            var filled = back;
            for (var part : parts.getUriVariables().entrySet()) {
                filled = filled.replace("{" + part.getKey() + "}", part.getValue());
            }
            return Optional.of(filled);
        }
    }

    /** The page to open where a request by this method to this path was answered. */
    public String after(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        var here = pages.obtain().stream().filter(page -> page.is(parsed)).toList();
        if (here.isEmpty()) {
            return path;
        }
        var isOpen = here.stream().anyMatch(page -> page.takes("GET"));
        return here.stream().filter(page -> !isOpen || page.takes(method)).map(page -> page.back(parsed))
                .flatMap(Optional::stream).findFirst().orElseGet(() -> isOpen ? path : above(path));
    }

    private String above(String path) {
        return Stream.iterate(parent(path), OpenPages::parent)
                .filter(one -> one.equals("/") || isOpen(PathContainer.parsePath(one))).findFirst().orElseThrow();
    }

    private boolean isOpen(PathContainer path) {
        return pages.obtain().stream().anyMatch(page -> page.takes("GET") && page.is(path));
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(1, path.lastIndexOf('/')));
    }
}
