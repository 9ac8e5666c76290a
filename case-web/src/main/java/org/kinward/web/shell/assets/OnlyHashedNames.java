package org.kinward.web.shell.assets;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Lets only hashed names through, so that nothing is kept for a year under a name whose content may change. */
final class OnlyHashedNames implements ResourceResolver {

    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z]+");

    @Override
    public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String path,
            List<? extends Resource> locations, ResourceResolverChain chain) {
        return HASHED.matcher(path).matches() ? chain.resolveResource(request, path, locations) : null;
    }

    @Override
    public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }
}
