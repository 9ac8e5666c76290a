package org.kinward.web.house.example.porch;

import javax.crypto.SecretKey;

/** A page that holds a key. */
public record PorchKey(SecretKey key) {
}
