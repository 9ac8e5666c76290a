package org.kinward.persistence.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The files of a server, read while it may write them: without those that PostgreSQL's manual says to leave out ("Making
 * a Base Backup Using the Low Level API"), what it controls all others with last, and nothing of its log but what it names.
 */
record DataFolder(Path folder, String as) {

    /** Rebuilt at each start: the folder must be there, its content must not. */
    private static final Set<String> EMPTY = Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial",
            "pg_snapshots", "pg_stat_tmp", "pg_subtrans");
    /** Of the running server or of an earlier copy. */
    private static final Set<String> NEVER = Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "backup_label",
            "backup_label.old", "tablespace_map", "tablespace_map.old", "backup_manifest", "recovery.signal",
            "standby.signal", "postgresql.auto.conf.tmp", "current_logfiles.tmp", "pg_hba.conf.new");
    private static final List<String> BEGINNINGS = List.of("pgsql_tmp", "pg_internal.init");
    private static final String CONTROL = "global/pg_control";
    private static final int TRIES = 100;

    void writeTo(CopyWriter copy) throws IOException {
        for (var path : paths()) {
            var name = name(path);
            if (Files.isDirectory(path)) {
                copy.directory(as + "/" + name);
            } else if (!name.equals(CONTROL)) {
                file(path, copy);
            }
        }
        copy.file(as + "/" + CONTROL, new ByteArrayInputStream(steady(folder.resolve(CONTROL))));
    }

    /** What makes it whole: the label, and the log from the beginning of the copy to its end. */
    void writeEnd(String label, List<String> log, CopyWriter copy) throws IOException {
        for (var name : log) {
            file(folder.resolve("pg_wal").resolve(name), copy);
        }
        copy.file(as + "/backup_label", label);
    }

    private List<Path> paths() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder)).filter(this::belongs).sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private boolean belongs(Path path) {
        var name = name(path);
        var last = String.valueOf(path.getFileName());
        var slash = name.indexOf('/');
        return !NEVER.contains(name) && !(slash > 0 && EMPTY.contains(name.substring(0, slash)))
                && BEGINNINGS.stream().noneMatch(last::startsWith);
    }

    /** What is dropped meanwhile is not missed: the log says that it is gone. */
    private void file(Path path, CopyWriter copy) throws IOException {
        try (var content = Files.newInputStream(path)) {
            copy.file(as + "/" + name(path), content);
        } catch (NoSuchFileException dropped) {
            if (name(path).startsWith("pg_wal/")) {
                throw dropped;
            }
        }
    }

    /** Read until it was the same twice: it is written in one piece, but nobody says that it is read in one. */
    private static byte[] steady(Path file) throws IOException {
        var before = Files.readAllBytes(file);
        for (var tries = 0; tries < TRIES; tries++) {
            var now = Files.readAllBytes(file);
            if (Arrays.equals(before, now)) {
                return now;
            }
            before = now;
        }
        throw new IOException("the database writes " + CONTROL + " all the time");
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
