package org.kinward.persistence.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Entries with the numbers and hashes that the sealer gives them, going on from the batch before. */
record Batch(long batch, long firstNumber, List<Waiting> entries, List<byte[]> previous, List<byte[]> hashes) {

    /** Where the chain ended. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only hashed
    record End(long batch, long number, byte[] hash) {
    }

    static Batch after(End end, List<Waiting> entries) {
        var batch = new Batch(end.batch() + 1, end.number() + 1, entries, new ArrayList<>(), new ArrayList<>());
        var last = end.hash();
        for (var entry : entries) {
            var hash = Seal.of(batch.firstNumber() + batch.hashes().size(), last, entry);
            batch.previous().add(last);
            batch.hashes().add(hash);
            last = hash;
        }
        return batch;
    }

    long lastNumber() {
        return firstNumber + entries.size() - 1;
    }

    UUID[] ids() {
        return entries.stream().map(Waiting::id).toArray(UUID[]::new);
    }

    String[] texts() {
        return entries.stream().map(Waiting::text).toArray(String[]::new);
    }

    byte[][] macs() {
        return entries.stream().map(Waiting::mac).toArray(byte[][]::new);
    }
}
