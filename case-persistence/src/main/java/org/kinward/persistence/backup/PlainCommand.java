package org.kinward.persistence.backup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RecoveryKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Bean;

/** A command that answers in sentences: what it did, or why it did nothing, with 1 for the script that called it. */
final class PlainCommand implements ApplicationRunner, ExitCodeGenerator {

    private final Work work;
    private int exit;

    /** What the command does; the sentences are for a person. */
    interface Work {

        List<String> run(Asked asked) throws IOException, CopyRefused;
    }

    PlainCommand(Work work) {
        this.work = work;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            work.run(new Asked(arguments)).forEach(PlainCommand::say);
        } catch (CopyRefused refused) {
            fail(String.valueOf(refused.getMessage()));
        } catch (IOException | RuntimeException failed) {
            fail("it did not work, and nothing half-done was left behind: " + failed);
        }
    }

    private void fail(String why) {
        exit = 1;
        say("NOT DONE: " + why);
    }

    private static void say(String sentence) {
        var terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        terminal.println(sentence);
    }

    @Override
    public int getExitCode() {
        return exit;
    }

    /** The words and options of the command. */
    record Asked(ApplicationArguments given) {

        /** The first word after the command itself. */
        Path name() throws CopyRefused {
            var words = given.getNonOptionArgs();
            if (words.size() != 2) {
                throw new CopyRefused("give one name of a file, such as: " + words.getFirst() + " /media/stick/monday");
            }
            return Path.of(words.get(1)).toAbsolutePath().normalize();
        }

        Path path(String option) throws CopyRefused {
            return paths(option).stream().findFirst()
                    .orElseThrow(() -> new CopyRefused("--" + option + "=<file> is missing"));
        }

        Optional<Path> maybe(String option) {
            return paths(option).stream().findFirst();
        }

        List<Path> paths(String option) {
            return Optional.ofNullable(given.getOptionValues(option)).orElse(List.of()).stream()
                    .filter(value -> !value.isBlank()).map(value -> Path.of(value).toAbsolutePath().normalize())
                    .toList();
        }

        boolean has(String flag) {
            return given.containsOption(flag) && !Optional.ofNullable(given.getOptionValues(flag)).orElse(List.of())
                    .contains("false");
        }
    }

    /** The command {@code make-recovery-key <file>}, started alone and by name. */
    static class MakeRecoveryKey {

        /** Public, because a start by name asks for it. */
        public MakeRecoveryKey() {
        }

        @Bean
        PlainCommand making(@Value("${kinward.home:.kinward}") Path home, RecoveryKeys keys) {
            return new PlainCommand(asked -> {
                var file = asked.name();
                if (file.startsWith(home.toAbsolutePath().normalize())) {
                    throw new CopyRefused("the recovery key must not lie under " + home + ": it would be lost with it");
                }
                var key = keys.make(file.toFile());
                return List.of("The recovery key " + key.id() + " was made: " + file,
                        "Keep two copies of it in two safe places, on no machine that holds copies of the database.",
                        "Without it nothing can be restored; whoever has it and the copies of the keys can open them.");
            });
        }
    }
}
