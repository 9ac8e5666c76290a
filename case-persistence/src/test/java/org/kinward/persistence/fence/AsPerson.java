package org.kinward.persistence.fence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A port in the hands of one person: every call is a transaction of casework in which that person acts. */
public record AsPerson(PersonId person, PlatformTransactionManager casework) {

    public <P> P hold(Class<P> port, P real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port},
                (_, method, arguments) -> inTransaction(() -> call(real, method, arguments))));
    }

    private Object inTransaction(Supplier<Object> work) {
        return ActingPerson.as(person,
                () -> new TransactionTemplate(casework).execute(_ -> work.get()));
    }

    private static Object call(Object real, Method method, Object[] arguments) {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }
}
