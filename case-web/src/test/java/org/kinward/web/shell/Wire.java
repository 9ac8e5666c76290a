package org.kinward.web.shell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Requests written by hand, byte by byte, because a client would repair what is broken. */
public record Wire(int port) {

    /** Sends the line and the body of a form as they are, for somebody who reads French; the whole answer. */
    public String send(String line, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = line + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Language: fr\r\n"
                    + "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The lines above the body, names in small letters. */
    public static String headersOf(String answer) {
        return answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n"))).lines()
                .map(Wire::withSmallName).collect(Collectors.joining("\n"));
    }

    private static String withSmallName(String line) {
        var colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon).toLowerCase(Locale.ROOT) + line.substring(colon);
    }
}
