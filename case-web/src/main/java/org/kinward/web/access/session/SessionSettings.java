package org.kinward.web.access.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in schema account: loaded with one statement, touched with one, swept away every minute when they are over. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionSettings {

    /** A session that nobody uses for so long is over. */
    static final Duration IDLE = Duration.ofMinutes(15);
    private static final int ID_BYTES = 32;

    /** The one that requests use. */
    @Bean
    @Primary
    SessionReadOnce<?> sessionReadOnce(JdbcIndexedSessionRepository sessions) {
        return new SessionReadOnce<>(sessions);
    }

    /** Around the filter of Spring Session, which asks it. */
    @Bean
    FilterRegistrationBean<SessionReadOnce<?>> sessionReadOncePerRequest(SessionReadOnce<?> sessions) {
        var registration = new FilterRegistrationBean<SessionReadOnce<?>>(sessions);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    /** Right behind the filter of Spring Session. */
    @Bean
    FilterRegistrationBean<LanguageOfSession> languageOfSession(PersonLanguage languages) {
        var registration = new FilterRegistrationBean<>(new LanguageOfSession(languages));
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return registration;
    }

    @Bean
    JdbcIndexedSessionRepository sessionRepository(@Qualifier("accountsDataSource") DataSource pool) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(pool), transaction);
        sessions.setTableName("account.session");
        sessions.setDefaultMaxInactiveInterval(IDLE);
        sessions.setSessionIdGenerator(SessionSettings::randomId);
        sessions.setCleanupCron("0 * * * * *");
        return sessions;
    }

    /** A browser takes the prefix __Host- only with Secure, and plain http on this very machine is not secure. */
    @Bean
    CookieSerializer sessionCookie(@Value("${kinward.secure-cookies:false}") boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-kinward" : "kinward");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    @Bean
    FormTokens formTokens(@Value("${kinward.secure-cookies:false}") boolean secure) {
        return new FormTokens(secure);
    }

    static String randomId() {
        var bytes = new byte[ID_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
