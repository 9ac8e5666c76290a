package org.kinward.web.access.refill;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.web.shell.frame.Frame;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the sealed stamp into every form of a page that a person is shown, beside the token against foreign forms. */
final class StampedForms implements RequestDataValueProcessor {

    private static final String ACTION = StampedForms.class.getName();

    private final RequestDataValueProcessor tokens;
    private final KeptForms forms;

    StampedForms(RequestDataValueProcessor tokens, KeptForms forms) {
        this.tokens = tokens;
        this.forms = forms;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        request.setAttribute(ACTION, "post".equalsIgnoreCase(method) ? action : null);
        return tokens.processAction(request, action, method);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return tokens.processFormFieldValue(request, name, value, type);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var fields = tokens.getExtraHiddenFields(request);
        if (!(request.getAttribute("actor") instanceof Actor actor)
                || !(request.getAttribute(ACTION) instanceof String action)) {
            return fields;
        }
        var page = Frame.page(request);
        var all = new LinkedHashMap<String, String>(fields == null ? Map.of() : fields);
        all.put(KeptForms.STAMP,
                forms.stamp(actor.person(), action.substring(request.getContextPath().length()), page));
        if (action.equals(request.getContextPath() + "/lock")) {
            all.put("from", page);
        }
        return all;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return tokens.processUrl(request, url);
    }
}
