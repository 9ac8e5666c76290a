package org.kinward.web.access.refill;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.web.shell.form.RequestWithFields;

/** The request as if the page had been opened, with these parameters and none of its own. */
final class AsGet extends RequestWithFields {

    AsGet(HttpServletRequest request, Map<String, List<String>> parameters) {
        super(request, parameters.entrySet().stream().collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> field.getValue().toArray(String[]::new))));
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
