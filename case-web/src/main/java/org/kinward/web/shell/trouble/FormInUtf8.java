package org.kinward.web.shell.trouble;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.kinward.web.shell.form.RequestWithFields;
import org.springframework.http.MediaType;

/**
 * A form whose letters are read here and not by the server. The server throws a whole form away for one broken letter, and
 * with it what somebody has typed; read byte by byte, everything else of it is still there.
 */
final class FormInUtf8 extends RequestWithFields {

    private FormInUtf8(HttpServletRequest request, Map<String, String[]> fields) {
        super(request, fields);
    }

    /** The request itself where it is no form, or where a part of it stands in the address. */
    static HttpServletRequest of(HttpServletRequest request) throws UnsupportedEncodingException {
        var type = request.getContentType();
        return "POST".equals(request.getMethod()) && request.getQueryString() == null && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        ? read(request)
                        : request;
    }

    private static FormInUtf8 read(HttpServletRequest request) throws UnsupportedEncodingException {
        request.setCharacterEncoding(StandardCharsets.ISO_8859_1.name());
        var fields = new LinkedHashMap<String, String[]>();
        request.getParameterMap().forEach((name, values) -> fields.put(text(name),
                Arrays.stream(values).map(FormInUtf8::text).toArray(String[]::new)));
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return new FormInUtf8(request, fields);
    }

    /** A byte that belongs to no letter becomes the sign for it. */
    private static String text(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
