package org.kinward.build;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.google.javascript.jscomp.CommandLineRunner;
import com.sass_lang.embedded_protocol.OutputStyle;

import de.larsgrefer.sass.embedded.SassCompilerFactory;

/**
 * Makes the one stylesheet and the one script of the program during the build, and a brotli copy of each. Run by Maven
 * as a single source file, on the test class path; nothing of it is shipped.
 * <p>
 * Arguments: the folder with our sources, a working folder, the folder the results go to.
 */
public final class Assets {

    private static final List<String> OWN = List.of("app.js", "asked-after.js", "curtain.js", "idle.js", "privacy.js");

    private final Path sources;
    private final Path work;
    private final Path results;

    private Assets(Path sources, Path work, Path results) {
        this.sources = sources;
        this.work = work;
        this.results = results;
    }

    public static void main(String[] folders) throws Exception {
        new Assets(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2])).make();
    }

    private void make() throws Exception {
        var inputs = fingerprint();
        var made = work.resolve("made-from");
        if (Files.exists(results.resolve("app.js.br")) && Files.exists(made) && Files.readString(made).equals(inputs)) {
            return;
        }
        Files.createDirectories(work);
        Files.createDirectories(results);
        unpackWebJars();
        stylesheet();
        script();
        Files.copy(sources.resolve("icon.svg"), results.resolve("icon.svg"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Brotli4jLoader.ensureAvailability();
        for (var name : List.of("app.css", "app.js", "icon.svg")) {
            var strongest = new Encoder.Parameters().setQuality(11);
            Files.write(results.resolve(name + ".br"), Encoder.compress(Files.readAllBytes(results.resolve(name)), strongest));
        }
        Files.writeString(made, inputs);
    }

    /** Names and times of our sources and the names (with versions) of the libraries: unchanged means nothing to do. */
    private String fingerprint() throws IOException {
        var text = new StringBuilder(System.getProperty("java.class.path")).append('\n');
        try (var files = Files.walk(sources.resolve("../../.."))) {
            for (var file : files.filter(f -> f.toString().matches(".*(src.main.assets|src.build).*") && Files.isRegularFile(f)).sorted().toList()) {
                text.append(file.getFileName()).append(Files.getLastModifiedTime(file)).append('\n');
            }
        }
        return text.toString();
    }

    private void unpackWebJars() throws IOException {
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("webjars") || !entry.endsWith(".jar")) {
                continue;
            }
            try (var jar = new JarFile(entry)) {
                for (var item : jar.stream().filter(i -> i.getName().matches(".*\\.(scss|mjs|js)")).toList()) {
                    // drops the version, so that our sources need not repeat it
                    var name = item.getName().replaceFirst("META-INF/resources/webjars/([^/]+)/[^/]+/", "node_modules/$1/");
                    var target = work.resolve(name).normalize();
                    Files.createDirectories(target.getParent());
                    Files.write(target, jar.getInputStream(item).readAllBytes());
                }
            }
        }
    }

    private void stylesheet() throws Exception {
        try (var sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(Stream.of(work, sources, work.resolve("node_modules/govuk-frontend/dist"),
                    work.resolve("node_modules/ministryofjustice__frontend")).map(Path::toFile).toList());
            sass.setQuietDeps(true);
            sass.addSilenceDeprecation("import");
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            var css = sass.compileFile(sources.resolve("app.scss").toFile()).getCss();
            Files.writeString(results.resolve("app.css"), css, StandardCharsets.UTF_8);
        }
    }

    private void script() throws IOException {
        for (var own : OWN) {
            Files.copy(sources.resolve(own), work.resolve(own), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        var status = new Bundler(List.of("--js", work + "/*.js", "--js", work + "/node_modules/govuk-frontend/dist/govuk/**.mjs",
                "--js", "!" + work + "/node_modules/govuk-frontend/dist/govuk/**.bundle.mjs", "--js", work + "/node_modules/htmx.org/dist/htmx.esm.js",
                "--entry_point", work + "/app.js", "--dependency_mode", "PRUNE", "--module_resolution", "BROWSER",
                "--compilation_level", "SIMPLE", "--language_in", "ECMASCRIPT_NEXT", "--language_out", "ECMASCRIPT_2020",
                "--warning_level", "QUIET", "--rewrite_polyfills", "false", "--assume_function_wrapper", "true",
                "--js_output_file", results.resolve("app.js").toString())).bundle();
        if (status != 0) {
            throw new IllegalStateException("the script could not be made");
        }
    }

    private static final class Bundler extends CommandLineRunner {

        Bundler(List<String> arguments) {
            super(arguments.toArray(String[]::new));
        }

        int bundle() throws IOException {
            return doRun();
        }
    }
}
