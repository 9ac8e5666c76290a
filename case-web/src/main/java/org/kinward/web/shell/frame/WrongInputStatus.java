package org.kinward.web.shell.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page that goes back because of wrong input says so: status 400, unless the controller has set a stricter one, and
 * "Error: " before its title.
 */
final class WrongInputStatus implements HandlerInterceptor {

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView page) {
        if (page == null || isRedirect(page)
                || page.getModel().values().stream().noneMatch(WrongInputStatus::isWrong)) {
            return;
        }
        page.addObject("pageHasErrors", true);
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }

    private static boolean isRedirect(ModelAndView page) {
        var view = page.getViewName();
        return view != null && view.startsWith("redirect:");
    }

    private static boolean isWrong(@Nullable Object attribute) {
        return attribute instanceof BindingResult result && result.hasErrors();
    }
}
