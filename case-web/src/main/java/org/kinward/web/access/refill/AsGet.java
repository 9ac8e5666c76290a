package org.kinward.web.access.refill;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** The request as if the page had been opened, with these parameters and none of its own. */
final class AsGet extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    AsGet(HttpServletRequest request, Map<String, List<String>> parameters) {
        super(request);
        this.parameters = parameters.entrySet().stream().collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> field.getValue().toArray(String[]::new)));
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}
