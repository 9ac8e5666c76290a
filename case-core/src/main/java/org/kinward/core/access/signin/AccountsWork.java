package org.kinward.core.access.signin;

import java.util.function.Supplier;

/** One transaction of people and accounts: what is written inside, with its audit entry, stands or falls together. */
public interface AccountsWork {

    <T> T together(Supplier<T> work);
}
