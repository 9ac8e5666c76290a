package org.kinward.persistence.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;

import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;

/**
 * An entry in an inbox, committed with its page and not sealed yet. Whoever may insert there does not hold the key: what
 * does not prove itself is sealed as exactly that, in a form fixed by {@code docs/audit-format.md}.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only hashed
record Waiting(UUID id, String stream, Instant writtenAt, String text, byte[] mac) {

    static Waiting of(ResultSet row, int number) throws SQLException {
        return new Waiting(row.getObject("entry_id", UUID.class), row.getString("stream"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(), row.getString("text"),
                row.getBytes("mac"));
    }

    /** Whether the program wrote it. */
    boolean provesItself(AuditKey key) {
        return MessageDigest.isEqual(key.sign(text), mac);
    }

    /** What is sealed: the entry, or in the place of one that does not prove itself that there was such a one. */
    Waiting asSealed(AuditKey key) {
        if (provesItself(key)) {
            return this;
        }
        var instead = """
                kinward-unproved/1
                key %s
                stream %s
                entry %s
                action %s
                object %s
                outcome %s
                raw %s
                raw-mac %s
                """.formatted(key.id(), stream, UUID.randomUUID(), AuditAction.ENTRY_NOT_PROVED,
                AuditObject.AUDIT_ENTRY.word(), AuditEntry.Outcome.REFUSED, sha256(text),
                HexFormat.of().formatHex(mac));
        return new Waiting(id, stream, writtenAt, instead, key.sign(instead));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
