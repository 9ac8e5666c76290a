package org.kinward.persistence.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.kinward.core.identity.mend.part.ReplayParts.ErasedParts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;

/** Gives each part of the program its own key: to the vault its store and hashes, to audit and saving a key by name. */
@Configuration(proxyBeanMethods = false)
class HouseKeys {

    private static final String HMAC = "HmacSHA256";
    private static final int DIGITS = 64;

    /** Not before the home is taken: a second start makes no key beside the first one's. */
    @Bean
    @DependsOn("homeLock")
    KeyFiles keyFiles(@Value("${kinward.home:.kinward}") Path home, Environment environment) {
        return new KeyFiles(home, environment);
    }

    @Bean
    RootKey rootKey(KeyFiles files) {
        return FileRootKey.of(files.read(KeyKind.ROOT, files::objectionOfTheKeyStore));
    }

    @Bean
    SearchKeys searchKeys(KeyFiles files) {
        return new SearchKeys(files.read(KeyKind.SEARCH, files::objectionOfTheKeyStore));
    }

    /** Opened after both roots are there: from then on a missing root is never made again. */
    @Bean
    @DependsOn("searchKeys")
    KeyStore keyStore(KeyFiles files, RootKey root) {
        return KeyStore.open(files.keyStore(), root);
    }

    @Bean
    ErasedParts erasedParts(KeyStore store) {
        return new KeyStoreCopy.GoneParts(store);
    }

    @Bean
    LockedForms lockedForms(KeyFiles files) {
        return new LockedForms(DataKey.of(files.read(KeyKind.FORMS, KeyFiles.MAY_BE_MADE)));
    }

    /** The audit says itself when a new key would hide that the old one is lost. */
    @Bean
    SecretKey auditKey(KeyFiles files, @Qualifier("auditKeyObjection") Supplier<Optional<String>> objection) {
        return new SecretKeySpec(ofDigits(files.read(KeyKind.AUDIT, objection)), HMAC);
    }

    @Bean
    SecretKey requestKey(KeyFiles files) {
        return new SecretKeySpec(files.read(KeyKind.REQUESTS, KeyFiles.MAY_BE_MADE), HMAC);
    }

    /** Of noisy tables: who has the key can take the chance out of them again. */
    @Bean
    SecretKey chanceKey(KeyFiles files) {
        return new SecretKeySpec(files.read(KeyKind.CHANCE, KeyFiles.MAY_BE_MADE), HMAC);
    }

    /** Looked at before it is read: a failure of the reader would repeat a part of the key. */
    private static byte[] ofDigits(byte[] content) {
        var text = new String(content, StandardCharsets.US_ASCII).strip();
        if (text.length() != DIGITS || !text.chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalStateException("the audit key is not written in 64 hexadecimal digits");
        }
        return HexFormat.of().parseHex(text);
    }
}
