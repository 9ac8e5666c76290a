package org.kinward.benchmark.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a small server that gives a cookie at {@code /in}, asks for it at {@code /today}, and fails at the rest. */
class VisitorTest {

    private HttpServer server;
    private HttpClient connections;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", VisitorTest::answer);
        server.start();
        connections = Visitor.connections();
    }

    @AfterEach
    void end() {
        connections.close();
        server.stop(0);
    }

    @Test
    void keepsItsCookieAndFollowsWhereItIsLed() throws Refused, InterruptedException {
        var page = visitor().get("/in").expect("/today", "h1");

        assertThat(page.content().select("h1").text()).isEqualTo("kinward=mine");
    }

    @Test
    void keepsCookiesApartFromOtherVisitors() throws Refused, InterruptedException {
        visitor().get("/in");

        assertThatThrownBy(() -> visitor().get("/today")).isInstanceOf(Refused.class).hasMessage("404 at /today");
    }

    @Test
    void refusesAnErrorPageAndARedirectWithoutEnd() {
        assertThatThrownBy(() -> visitor().get("/broken")).isInstanceOf(Refused.class).hasMessage("503 at /broken");
        assertThatThrownBy(() -> visitor().get("/round")).isInstanceOf(Refused.class).hasMessage("302 at /round");
    }

    @Test
    void refusesWhereNobodyAnswers() {
        server.stop(0);

        assertThatThrownBy(() -> visitor().get("/today")).isInstanceOf(Refused.class).hasMessageContaining("no answer");
    }

    private Visitor visitor() {
        return new Visitor(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), connections);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var cookie = exchange.getRequestHeaders().getFirst("Cookie");
        switch (exchange.getRequestURI().getPath()) {
            case "/in" -> {
                exchange.getResponseHeaders().add("Set-Cookie", "kinward=mine; Path=/; HttpOnly; SameSite=Lax");
                lead(exchange, "/today");
            }
            case "/today" -> say(exchange, cookie == null ? 404 : 200, cookie);
            case "/round" -> lead(exchange, "/round");
            default -> say(exchange, 503, "broken");
        }
    }

    private static void lead(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        var body = ("<main><h1>" + Objects.requireNonNullElse(text, "") + "</h1></main>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
