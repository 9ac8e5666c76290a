package org.kinward.web.shell.assets;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Every other address is no file, and nobody has to look: the usual handler would search every jar for every link of
 * every page, which took two fifths of all processor time.
 */
final class NothingElse implements ResourceResolver {

    @Override
    public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String path,
            List<? extends Resource> locations, ResourceResolverChain chain) {
        return null;
    }

    @Override
    public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return null;
    }
}
