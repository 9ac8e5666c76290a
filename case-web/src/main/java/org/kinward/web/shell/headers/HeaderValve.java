package org.kinward.web.shell.headers;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Sets the headers where no filter comes: an address that cannot be read is refused by the server itself. */
final class HeaderValve extends ValveBase {

    private final AnswerHeaders headers;

    HeaderValve(AnswerHeaders headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // not its facade: that one takes no header any more once the server has refused
        headers.on(response);
        getNext().invoke(request, response);
    }
}
