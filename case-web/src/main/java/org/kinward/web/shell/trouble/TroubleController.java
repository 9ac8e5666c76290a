package org.kinward.web.shell.trouble;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.kinward.web.shell.AllowedToEveryone;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whatever the server or a filter refuses ends on the same pages. */
@Controller
final class TroubleController implements ErrorController {

    @AllowedToEveryone
    @RequestMapping("${server.error.path:/error}")
    ModelAndView page(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (!(status instanceof Integer code)) {
            return TroubleAdvice.page(Trouble.NOT_FOUND, "", request);
        }
        if (request.getAttribute(LegibleOnly.REFUSED) != null) {
            return TroubleAdvice.page(Trouble.LETTERS, "", request);
        }
        var number = request.getAttribute(TroubleFilter.NUMBER);
        return TroubleAdvice.page(Trouble.of(code), number == null ? "" : number.toString(), request);
    }
}
