package org.kinward.web.audit;

import java.io.IOException;
import java.io.PrintWriter;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.kinward.core.audit.AuditedRequest;
import org.kinward.core.audit.NotAudited;

/**
 * An answer whose body nobody can begin to write before the entry has been committed: pictures, files and fragments are
 * on their way before an interceptor could stop them. The pages for what went wrong show nothing of a record and pass.
 */
final class GuardedAnswer extends HttpServletResponseWrapper {

    private static final String GUARDED = GuardedAnswer.class.getName();
    private static final String ENTRIES = AuditedRequest.class.getName();

    private final HttpServletRequest request;

    private GuardedAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /** The answer to the request that runs now; its entries are also known to a thread that writes the body later. */
    static GuardedAnswer to(HttpServletRequest request, HttpServletResponse response) {
        AuditedRequest.current().ifPresent(entries -> request.setAttribute(ENTRIES, entries));
        return new GuardedAnswer(request, response);
    }

    /** Says of the page that was found whether it needs an entry; a page for errors takes the guard away again. */
    static void guard(ServletRequest request, boolean audited) {
        request.setAttribute(GUARDED, audited);
    }

    static void requireEntry(ServletRequest request) {
        var needed = Boolean.TRUE.equals(request.getAttribute(GUARDED));
        var written = request.getAttribute(ENTRIES) instanceof AuditedRequest entries && entries.hasEntry();
        if (needed && !written) {
            throw new NotAudited("no entry was committed");
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        requireEntryUnlessItFailed();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        requireEntryUnlessItFailed();
        return super.getWriter();
    }

    private void requireEntryUnlessItFailed() {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) == null) {
            requireEntry(request);
        }
    }
}
