package org.kinward.web.shell.frame;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knows which pages there are, so that nothing links to a page that has not been built. */
@Component
final class ExistingPages {

    private final SingletonSupplier<Set<String>> paths;

    ExistingPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.paths = SingletonSupplier.of(() -> mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getDirectPaths().stream()).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(String path) {
        return paths.obtain().contains(path);
    }
}
