package org.kinward.web.shell.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Reads no body for longer than a while: the server itself only asks that something comes now and then, so that somebody
 * could send a file for ever. A telephone in the field sends its picture within that while over a slow line.
 */
final class BodyInTime extends ValveBase {

    static final Duration LONGEST = Duration.ofMinutes(5);

    BodyInTime() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var below = request.getCoyoteRequest();
        var body = below.getInputBuffer();
        below.setInputBuffer(new InTime(body, System::nanoTime, System.nanoTime()));
        try {
            getNext().invoke(request, response);
        } finally {
            below.setInputBuffer(body);
        }
    }

    /** A body that ends with an error when its time is over. */
    record InTime(InputBuffer body, LongSupplier clock, long began) implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (clock.getAsLong() - began > LONGEST.toNanos()) {
                throw new IOException("the body has not come in time");
            }
            return body.doRead(handler);
        }

        @Override
        public int available() {
            return body.available();
        }
    }
}
