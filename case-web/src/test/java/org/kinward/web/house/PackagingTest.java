package org.kinward.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Reads the container files, which cannot be run everywhere, and holds them to the promises of SECURITY.md. */
class PackagingTest {

    private static final Path ROOT = HouseSizes.ofThisHouse().root();

    @Test
    void keepsItsPromisesInTheComposeFile() throws IOException {
        var compose = ComposeFile.parse(Files.readString(ROOT.resolve("docker-compose.yml")));

        assertThat(compose.services()).containsOnlyKeys("database", "keys", "migrate", "kinward", "caddy");
        assertThat(compose.problems()).isEmpty();
    }

    @Test
    void findsAComposeFileThatKeepsNone() {
        var compose = ComposeFile.parse("""
                services:
                  database:
                    image: postgres
                    ports: ["5432:5432"]
                    environment: { POSTGRES_PASSWORD: secret }
                """);

        assertThat(compose.problems()).containsExactly("database is published", "database may write its own files",
                "database has no health check", "database has a password in the file", "database has no pinned image",
                "database keeps capabilities", "database speaks without TLS");
        assertThat(ComposeFile.lines("host all all all scram-sha-256\nlocal all all trust\n")).hasSize(2);
    }

    /** The program believes what this address says about who visits, so it must be the proxy's and nobody else's. */
    @Test
    void givesTheProxyAnAddressThatNobodyElseCanHave() throws IOException {
        var text = Files.readString(ROOT.resolve("docker-compose.yml"));
        var fixed = Pattern.compile("ipv4_address: (\\S+)").matcher(text).results().map(one -> one.group(1)).toList();

        assertThat(fixed).hasSize(1);
        assertThat(text).contains("KINWARD_PROXIES: " + fixed.getFirst() + "/32");
        for (var open : List.of(text.replaceAll("(?m)^ +ip_range:.*$", ""), text.replace(".128/25", ".0/25"),
                text.replace(fixed.getFirst(), "172.31.77.1"), text.replace(fixed.getFirst(), "10.0.0.2"))) {
            assertThat(ComposeFile.parse(open).problems())
                    .containsExactly("caddy has an address that another may be given first");
        }
    }

    /** Without it nobody could sign in for the first time: what README says is what the command reads. */
    @Test
    void saysHowTheFirstAccountIsMadeWithContainers() throws IOException {
        var command = Files.readString(ROOT.resolve(
                "case-web/src/main/java/org/kinward/web/access/admin/CreateAdmin.java"));
        var options = Pattern.compile("one\\(given, \"([a-z-]+)\"").matcher(command).results()
                .map(option -> " --" + option.group(1) + "=…").toList();

        assertThat(options).hasSize(4);
        assertThat(Files.readString(ROOT.resolve("README.md")).lines())
                .anyMatch(line -> line.contains("docker compose run --rm kinward create-admin")
                        && options.stream().allMatch(line::contains));
    }

    @Test
    void letsNobodyIntoTheDatabaseWithoutPasswordAndTls() throws IOException {
        var rules = ComposeFile.lines(Files.readString(ROOT.resolve("deploy/pg_hba.conf")));

        assertThat(rules).containsExactly("local   all all scram-sha-256", "hostssl all all all scram-sha-256");
    }

    @Test
    void givesEverySecretToTheOneWhoReadsItAndToNobodyElse() throws IOException {
        var compose = ComposeFile.yaml(Files.readString(ROOT.resolve("docker-compose.yml")));
        var maker = Files.readString(ROOT.resolve("deploy/make-secrets"));

        var files = ComposeFile.secretFiles(compose);

        assertThat(files).hasSize(7).allSatisfy(file -> assertThat(maker.lines()
                .filter(line -> line.startsWith("chown ") && line.contains(file.replace("./deploy/", "")))).hasSize(1));
        assertThat(maker).contains("chmod 0400 secrets/*").contains("umask 077");
        assertThat(Files.readString(ROOT.resolve("Dockerfile"))).contains("--uid 10001");
        assertThat(Files.readString(ROOT.resolve(".gitignore"))).contains("deploy/secrets/");
    }

    /** Java of ours loads a native library from there; a temporary folder of a container may run nothing by itself. */
    @Test
    void letsTheProgramBuildItselfAndLoadItsKeyStore() throws IOException {
        var compose = ComposeFile.parse(Files.readString(ROOT.resolve("docker-compose.yml")));

        var ours = compose.services().values().stream().map(String::valueOf)
                .filter(service -> service.contains("kinward:local")).toList();

        assertThat(ours).hasSize(3).allMatch(service -> service.contains("/tmp:exec,mode=1777"));
        assertThat(String.valueOf(compose.services().get("keys"))).contains("build=.");
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("`KINWARD_HOST=…`", "run --rm --build keys");
    }

    /** The one command makes exactly the keys that the compose file hands to the program. */
    @Test
    void handsEveryKeyThatIsMadeToTheProgram() throws IOException {
        var compose = Files.readString(ROOT.resolve("docker-compose.yml"));
        var kinds = Files.readString(ROOT.resolve(
                "case-persistence/src/main/java/org/kinward/persistence/keys/KeyKind.java"));
        var keys = Pattern.compile("\"([a-z]+\\.key)\", \"(kinward\\.[a-z.-]+)\"").matcher(kinds).results()
                .map(kind -> kind.group(2).toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_')
                        + ": /var/lib/kinward/roots/" + kind.group(1))
                .toList();

        assertThat(keys).hasSize(4).allSatisfy(key -> assertThat(compose).contains(key));
    }

    @Test
    void runsTheProgramAsNobodySpecial() throws IOException {
        var lines = Files.readAllLines(ROOT.resolve("Dockerfile"));

        var user = lines.stream().filter(line -> line.startsWith("USER ")).toList();
        var bases = lines.stream().filter(line -> line.startsWith("FROM ")).toList();

        assertThat(user).isEqualTo(List.of("USER 10001:10001"));
        assertThat(lines.indexOf(user.getFirst())).isGreaterThan(lines.indexOf(bases.getLast()));
        assertThat(bases).hasSize(2).allMatch(line -> line.matches("FROM \\S+:\\d+\\.\\d+\\S*( AS build)?"));
        assertThat(lines).anyMatch(line -> line.contains("-production.jar"))
                .anyMatch(line -> line.contains("-o kinward") && line.endsWith("/var/lib/kinward/roots"));
    }

    @Test
    void verifiesInTheWorkflowOnceEmbeddedAndOnceInAContainer() throws IOException {
        Map<String, Object> workflow = ComposeFile.yaml(Files.readString(ROOT.resolve(".github/workflows/ci.yml")));

        assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
        assertThat(String.valueOf(workflow.get("jobs"))).contains("bash .ci/run")
                .contains("./mvnw -B verify -Dkinward.test.postgres=container");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("verify -Dkinward.browser.required=true");
    }
}
