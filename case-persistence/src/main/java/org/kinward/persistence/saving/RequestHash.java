package org.kinward.persistence.saving;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Hash of what a form asked for, by a key that the database does not hold: guessing a request from it is not possible. */
@Component
class RequestHash {

    private static final String KIND = "HmacSHA256";

    private final SecretKey key;

    RequestHash(@Qualifier("requestKey") SecretKey key) {
        this.key = key;
    }

    byte[] of(String request) {
        try {
            var mac = Mac.getInstance(KIND);
            mac.init(key);
            return mac.doFinal(request.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no " + KIND, missing);
        }
    }
}
