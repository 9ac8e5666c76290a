package org.kinward.persistence.backup;

import java.nio.file.Path;
import java.util.List;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RestoredCopy;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedRuntimeException;

/** The whole program without its pages, started on a restored home before that takes its place, and ended again. */
record WholeProgram(Class<?> program) implements Restore.Finishing {

    /** What makes {@link RestoredCopy} be there. */
    static final String COMMAND = "finish-restored";

    @Override
    public List<String> finish(Path home, Facts facts) throws CopyRefused {
        try (var running = new SpringApplicationBuilder(program).web(WebApplicationType.NONE).run(
                "--kinward.home=" + home, "--kinward.command=" + COMMAND, "--kinward.demo.children=false")) {
            return running.getBean(RestoredCopy.class).finish(facts.known());
        } catch (NestedRuntimeException | IllegalStateException failed) {
            throw new CopyRefused("what was copied does not start, so nothing was restored: " + failed.getMessage(),
                    failed);
        }
    }
}
