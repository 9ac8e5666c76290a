package org.kinward.web.intake.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.IntakeId;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.shell.frame.Frame;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller method the press of a button. An address that names no sheet is no page. */
@Component
class PressArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Press.class;
    }

    @Override
    public Press resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        var scope = RequestAttributes.SCOPE_REQUEST;
        if (request.getAttribute(Frame.ACTOR, scope) instanceof Actor actor && request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, scope) instanceof Map<?, ?> address) {
            return new Press(new IntakeId(UUID.fromString(String.valueOf(address.get("id")))),
                    SheetKind.at(String.valueOf(address.get("sheet"))).orElseThrow(NotThere::new), actor,
                    Parameters.of(request.getParameterMap()));
        }
        throw new NotThere();
    }
}
