package org.kinward.persistence.statistics.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

import org.kinward.core.statistics.noisy.Chance;
import org.kinward.core.statistics.noisy.Chances;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Chance from HMAC-SHA-256 over the thing and a counter: whoever has no key takes it for pure chance. */
@Component
final class KeyedChances implements Chances {

    private static final int SIGN = 0x7fffffff;

    private final SecretKey key;

    KeyedChances(@Qualifier("chanceKey") SecretKey key) {
        this.key = key;
    }

    @Override
    public Chance of(String thing) {
        return new Stream(thing);
    }

    private final class Stream implements Chance {

        private final byte[] thing;
        private ByteBuffer block = ByteBuffer.allocate(0);
        private long number;

        Stream(String thing) {
            this.thing = thing.getBytes(StandardCharsets.UTF_8);
        }

        /** Draws anew what would make small numbers likelier than large ones. */
        @Override
        public int below(int bound) {
            int fair = SIGN - SIGN % bound;
            int drawn = next();
            while (drawn >= fair) {
                drawn = next();
            }
            return drawn % bound;
        }

        private int next() {
            if (!block.hasRemaining()) {
                try {
                    var mac = Mac.getInstance("HmacSHA256");
                    mac.init(key);
                    mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number++).array());
                    block = ByteBuffer.wrap(mac.doFinal(thing));
                } catch (GeneralSecurityException everyJavaHasIt) {
                    throw new IllegalStateException(everyJavaHasIt);
                }
            }
            return block.getInt() & SIGN;
        }
    }
}
