package org.kinward.persistence.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.kinward.core.access.AgencyId;
import org.kinward.core.identity.keys.SearchHashes;
import org.kinward.core.reference.ReferenceNumber;

/** Search hashes from a root of their own, by HKDF and HMAC-SHA-256. */
final class SearchKeys implements SearchHashes {

    private static final int LENGTH = 16;

    private final byte[] root;

    SearchKeys(byte[] root) {
        if (root.length < 32) {
            throw new IllegalStateException("the search key has at least 32 bytes");
        }
        this.root = root.clone();
    }

    @Override
    public List<byte[]> hashes(String kind, AgencyId agency, ReferenceNumber child, List<String> words) {
        var key = subkey(agency, kind);
        return words.stream().map(word -> hash(key, child.symbols() + '\n' + kind + '\n' + word)).toList();
    }

    private SecretKey subkey(AgencyId agency, String kind) {
        try {
            var purpose = "kinward search " + kind + " " + agency.value();
            var recipe = HKDFParameterSpec.ofExtract().addIKM(root)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32);
            return new SecretKeySpec(KDF.getInstance("HKDF-SHA256").deriveData(recipe), "HmacSHA256");
        } catch (GeneralSecurityException broken) {
            throw new DataKey.Locked("a search key", broken);
        }
    }

    private static byte[] hash(SecretKey key, String parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(parts.getBytes(StandardCharsets.UTF_8)), LENGTH);
        } catch (GeneralSecurityException broken) {
            throw new DataKey.Locked("a search hash", broken);
        }
    }
}
