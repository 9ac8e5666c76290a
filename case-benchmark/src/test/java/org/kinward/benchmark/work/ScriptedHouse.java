package org.kinward.benchmark.work;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.kinward.benchmark.visit.Refused;
import org.kinward.benchmark.visit.Visitor;

/** A small server whose pages a test writes; it notes what is asked for and sent. One child is on its list, {@code /c/1}. */
final class ScriptedHouse implements AutoCloseable {

    private static final String LIST = """
            <form action="/children/search"><input name="find"></form><main><select name="scope"><option value="here"></select>
            <a href="/c/1">AAA11-BBB22</a></main>
            """;

    private final Map<String, String> pages = new ConcurrentHashMap<>(Map.of("/sign-in",
            "<main><form action='/sign-in'><input name='name'><input name='password'></form></main>", "/today",
            "<main><h1>Today</h1></main>", "/children", LIST));
    private final Map<String, String> leads = new ConcurrentHashMap<>(Map.of("/sign-in", "/today"));
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final HttpClient connections = Visitor.connections();

    ScriptedHouse() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What stands in the main part at this path, whatever is behind its question mark. */
    ScriptedHouse page(String path, String main) {
        pages.put(path, "<main>" + main + "</main>");
        return this;
    }

    /** Where a form that is sent to this path leads. */
    ScriptedHouse leads(String from, String to) {
        leads.put(from, to);
        return this;
    }

    StaffMember worker() throws Refused, InterruptedException {
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var member = StaffMember.begin(new Visitor(base, connections),
                new StaffAccount("ama", "secret", StaffAccount.WORKER));
        asked.clear();
        return member;
    }

    /** What was asked for since somebody signed in, with what was sent behind it. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + URLDecoder.decode(body, StandardCharsets.UTF_8)).strip());
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST") && leads.containsKey(path)) {
            exchange.getResponseHeaders().add("Location", leads.get(path));
            exchange.sendResponseHeaders(302, -1);
        } else {
            var page = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
        }
        exchange.close();
    }

    @Override
    public void close() {
        connections.close();
        server.stop(0);
    }
}
