package org.kinward.web.document.show;

import java.util.Base64;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.identity.file.PagePicture;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A picture inside the answer itself: no address leads to it, and after a minute the page is left. This answer alone may
 * show a picture that comes with it.
 */
@Component
public class ForAMinute {

    private static final String POLICY = "Content-Security-Policy";

    /** The picture as an address that holds it; the answer is the one that is being given now, whichever it is. */
    public String within(PagePicture picture, String back) {
        var now = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return within(picture, back, Objects.requireNonNull(now.getResponse()));
    }

    private static String within(PagePicture picture, String back, HttpServletResponse answer) {
        var policy = answer.getHeader(POLICY);
        if (policy != null) {
            answer.setHeader(POLICY, policy.replace("img-src 'self'", "img-src 'self' data:"));
        }
        answer.setHeader("Refresh", "60; url=" + back);
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture.bytes());
    }
}
