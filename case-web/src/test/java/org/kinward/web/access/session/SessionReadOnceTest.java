package org.kinward.web.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.NotThere;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

class SessionReadOnceTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final MapSessionRepository kept = new Counted();
    private final SessionReadOnce<MapSession> once = new SessionReadOnce<>(kept);
    private final MapSession session = new MapSession();

    @BeforeEach
    void somebodyIsSignedIn() {
        kept.save(session);
    }

    @Test
    void readsTheSessionOnceForARequestWhoseAnswerGoesOutEarly() throws ServletException, IOException {
        answerEarly(true);

        assertThat(reads).hasValue(1);
    }

    @Test
    void wouldReadItTwiceWithoutTheMemoryOfTheRequest() throws ServletException, IOException {
        answerEarly(false);

        assertThat(reads).hasValue(2);
    }

    @Test
    void asksAnewInTheNextRequestSoThatASessionEndedElsewhereIsOver() throws ServletException, IOException {
        request(() -> assertThat(once.findById(session.getId())).isNotNull());
        kept.deleteById(session.getId());

        request(() -> assertThat(once.findById(session.getId())).isNull());
    }

    @Test
    void forgetsASessionThatThisRequestHasEnded() throws ServletException, IOException {
        request(() -> {
            once.findById(session.getId());
            once.deleteById(session.getId());

            assertThat(once.findById(session.getId())).isNull();
        });
    }

    /** Spring Session saves when the answer goes out, and once more at the end. */
    private void answerEarly(boolean remembering) throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("SESSION", session.getId()));
        var page = remembering ? new MockFilterChain(new Page(), once, filter(once))
                : new MockFilterChain(new Page(), filter(kept));
        page.doFilter(request, new MockHttpServletResponse());
    }

    private static <S extends Session> SessionRepositoryFilter<S> filter(SessionRepository<S> asked) {
        var ids = new CookieHttpSessionIdResolver();
        var cookie = new DefaultCookieSerializer();
        cookie.setUseBase64Encoding(false);
        ids.setCookieSerializer(cookie);
        var sessions = new SessionRepositoryFilter<>(asked);
        sessions.setHttpSessionIdResolver(ids);
        return sessions;
    }

    private void request(Runnable work) throws ServletException, IOException {
        once.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (_, _) -> work.run());
    }

    /** Looks at the session and sends its answer before it has ended. */
    private static final class Page extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getSession(false) == null) {
                throw new NotThere();
            }
            response.getWriter().print("the page");
            response.flushBuffer();
        }
    }

    private final class Counted extends MapSessionRepository {

        Counted() {
            super(new ConcurrentHashMap<>());
        }

        @Override
        public @Nullable MapSession findById(String id) {
            reads.incrementAndGet();
            return super.findById(id);
        }
    }
}
