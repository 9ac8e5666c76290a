package org.kinward.web.access.password;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.kinward.core.access.signin.Passwords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 46 MiB; less is for tests, and production refuses it. Two at a time: each needs its memory, and sign-in must
 * not take the house down.
 */
@Component
final class Argon2Passwords implements Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** One core stays free for pages: a check takes a whole one, and 46 MiB. */
    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 2);
    private static final int PATIENCE_SECONDS = 3;
    private static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon;
    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final String nobodys;

    Argon2Passwords(@Value("${kinward.passwords.kibibytes:" + KIBIBYTES + "}") int kibibytes) {
        argon = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, kibibytes, 1);
        nobodys = argon.encode("the password of nobody");
    }

    @Override
    public String hash(String secret) throws TooBusy {
        return taking(() -> argon.encode(secret));
    }

    @Override
    public boolean matches(String typed, String hash) throws TooBusy {
        return taking(() -> argon.matches(typed.length() > LONGEST ? "" : typed, hash));
    }

    @Override
    public String nobodys() {
        return nobodys;
    }

    private <T> T taking(Supplier<T> work) throws TooBusy {
        if (!acquire()) {
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean acquire() {
        try {
            return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
