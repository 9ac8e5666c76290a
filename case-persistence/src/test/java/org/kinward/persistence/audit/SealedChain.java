package org.kinward.persistence.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;

/** Reads the sealed entries from the first and says what does not fit: number, signature, chain, or root. */
record SealedChain(TestDatabase database, AuditKey key) {

    @SuppressWarnings("ArrayRecordComponent") // never compared, only hashed
    private record Sealed(long number, long batch, byte[] previous, byte[] hash, Waiting entry) {
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, only hashed
    private record Root(long batch, long first, long last, byte[] root) {
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        var entries = entries();
        var last = Seal
                .beginning(database.superuser().sql("select id from audit.installation").query(UUID.class).single());
        for (var place = 0; place < entries.size(); place++) {
            var sealed = entries.get(place);
            check(problems, sealed.number() == place + 1, "number", sealed.number());
            check(problems, Arrays.equals(key.sign(sealed.entry().text()), sealed.entry().mac()), "mac",
                    sealed.number());
            check(problems, Arrays.equals(last, sealed.previous()), "previous", sealed.number());
            check(problems, Arrays.equals(Seal.of(sealed.number(), sealed.previous(), sealed.entry()), sealed.hash()),
                    "hash",
                    sealed.number());
            last = sealed.hash();
        }
        roots().forEach(root -> check(problems, fits(root, entries), "root", root.batch()));
        return problems;
    }

    private static void check(List<String> problems, boolean fits, String what, long number) {
        if (!fits) {
            problems.add(what + " " + number);
        }
    }

    private static boolean fits(Root root, List<Sealed> entries) {
        var mine = entries.stream().filter(entry -> entry.batch() == root.batch()).toList();
        return mine.size() == root.last() - root.first() + 1
                && MessageDigest.isEqual(merkle(mine.stream().map(Sealed::hash).toList()), root.root());
    }

    /** Level by level from the leaves, not as the sealer does it: an odd last one goes up as it is. */
    private static byte[] merkle(List<byte[]> hashes) {
        var level = hashes.stream().map(hash -> sha256(new byte[]{0}, hash)).toList();
        while (level.size() > 1) {
            var above = new ArrayList<byte[]>();
            for (var left = 0; left < level.size(); left += 2) {
                above.add(left + 1 == level.size() ? level.get(left)
                        : sha256(new byte[]{1}, level.get(left), level.get(left + 1)));
            }
            level = above;
        }
        return level.getFirst();
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private List<Sealed> entries() {
        return database.superuser().sql("select * from audit.entry order by number")
                .query((row, number) -> new Sealed(row.getLong("number"), row.getLong("batch"),
                        row.getBytes("previous"),
                        row.getBytes("hash"), Waiting.of(row, number)))
                .list();
    }

    private List<Root> roots() {
        return database.superuser()
                .sql("select batch, first_number, last_number, merkle_root from audit.batch order by 1")
                .query((row, _) -> new Root(row.getLong(1), row.getLong(2), row.getLong(3), row.getBytes(4))).list();
    }
}
