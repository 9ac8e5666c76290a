package org.kinward.web;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * One thing that the program does instead of serving pages. A command that must not need the rest of the program, its
 * passwords and its keys is started from its own parts; they are named by their names, because floor 2 is not seen here.
 */
enum Command {
    /** Brings an external database up to date. */
    MIGRATE("migrate", "org.kinward.persistence.database.SchemaReady$Command"),

    /** Makes the keys that production asks for, once, before there is anything to lock with them. */
    MAKE_KEYS("make-keys", "org.kinward.persistence.keys.MakeKeys"),

    /** Makes the key that locks copies of everything, once. */
    MAKE_RECOVERY_KEY("make-recovery-key", "org.kinward.persistence.backup.PlainCommand$MakeRecoveryKey,"
            + "org.kinward.persistence.keys.RecoveryKeyFiles"),

    /** Copies everything that must survive this machine. */
    BACKUP("backup", "org.kinward.persistence.backup.Backup," + Command.COPYING),

    /** Brings a copy back, into an empty home. */
    RESTORE("restore", "org.kinward.persistence.backup.Restore," + Command.COPYING),

    /** Makes the first administrator of an agency, with the whole program. */
    CREATE_ADMIN("create-admin", Kinward.class.getName());

    private static final String COPYING = "org.kinward.persistence.HouseClock,org.kinward.persistence.database.OwnDatabaseCopy,"
            + "org.kinward.persistence.keys.KeyStoreCopy,org.kinward.persistence.keys.RecoveryKeyFiles";

    private final String word;
    private final String parts;

    Command(String word, String parts) {
        this.word = word;
        this.parts = parts;
    }

    /** The command that the first word names. */
    static Optional<Command> in(String... args) {
        return Arrays.stream(values()).filter(command -> args.length > 0 && command.word.equals(args[0])).findFirst();
    }

    /** The program that does this one thing and ends. */
    SpringApplicationBuilder program() {
        return new SpringApplicationBuilder().web(WebApplicationType.NONE).main(Kinward.class)
                .properties("kinward.command=" + word, "spring.main.sources=" + parts,
                        "kinward.program=" + Kinward.class.getName());
    }
}
