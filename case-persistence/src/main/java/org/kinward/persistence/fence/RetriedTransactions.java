package org.kinward.persistence.fence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.resilience.retry.MethodRetrySpec;
import org.springframework.resilience.retry.SimpleRetryInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a transaction of casework again that the database took back because two people pressed at once: a deadlock, or
 * a result that no order of both would have given. All of it is gone then, so all of it is done anew, three times at
 * most. What the vault was told before stands already, and is not told again; a line that broke at the commit is not
 * tried again, for nobody knows what became of it.
 */
@Configuration(proxyBeanMethods = false)
class RetriedTransactions {

    private static final int TIMES = 3;

    /** Around the transaction, as the annotation is: infrastructure, like the advisor that opens it. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor retryingAdvisor() {
        var again = new SimpleRetryInterceptor(new MethodRetrySpec((_, lost) -> isOutermost() && wasTakenBack(lost),
                TIMES - 1, Duration.ZERO));
        var advisor = new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class),
                again);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** A part of a transaction cannot be done again alone: inside one it is still open when the part has failed. */
    private static boolean isOutermost() {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private static boolean wasTakenBack(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20)
                .anyMatch(cause -> cause instanceof SQLException refused
                        && ("40001".equals(refused.getSQLState()) || "40P01".equals(refused.getSQLState())));
    }
}
