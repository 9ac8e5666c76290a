package org.kinward.web.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file, and what in it breaks a promise. */
record ComposeFile(Map<String, Map<String, Object>> services, Map<String, Object> networks) {

    static ComposeFile parse(String text) {
        var services = new TreeMap<String, Map<String, Object>>();
        var whole = yaml(text);
        map(whole.get("services")).forEach((name, service) -> services.put(name, map(service)));
        return new ComposeFile(services, map(whole.getOrDefault("networks", Map.of())));
    }

    static Map<String, Object> yaml(String text) {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        services.forEach((name, service) -> problems.addAll(problemsOf(name, service)));
        services.forEach((name, service) -> fixedAddresses(service).forEach((network, address) -> {
            if (!new AddressPlan(networks.get(network)).keepsFree(address)) {
                problems.add(name + " has an address that another may be given first");
            }
        }));
        return problems;
    }

    private static List<String> problemsOf(String name, Map<String, Object> service) {
        var problems = new ArrayList<String>();
        if (!name.equals("caddy") && service.containsKey("ports")) {
            problems.add(name + " is published");
        }
        if (!Boolean.TRUE.equals(service.get("read_only"))) {
            problems.add(name + " may write its own files");
        }
        if (!List.of("migrate", "keys").contains(name) && !service.containsKey("healthcheck")) {
            problems.add(name + " has no health check");
        }
        if (hasPassword(service.get("environment"))) {
            problems.add(name + " has a password in the file");
        }
        if (!String.valueOf(service.get("image")).matches("kinward:local|\\S+:\\d+\\.\\d+\\S*")) {
            problems.add(name + " has no pinned image");
        }
        if (!List.of("ALL").equals(service.get("cap_drop"))) {
            problems.add(name + " keeps capabilities");
        }
        if (!List.of("caddy", "keys").contains(name) && !isEncrypted(name, service)) {
            problems.add(name + " speaks without TLS");
        }
        return problems;
    }

    /** The fixed address in each network where there is one. */
    private static Map<String, String> fixedAddresses(Map<String, Object> service) {
        var fixed = new TreeMap<String, String>();
        if (service.get("networks") instanceof Map<?, ?> joined) {
            joined.forEach((network, how) -> {
                if (how instanceof Map<?, ?> settings && settings.get("ipv4_address") != null) {
                    fixed.put(String.valueOf(network), String.valueOf(settings.get("ipv4_address")));
                }
            });
        }
        return fixed;
    }

    /** A setting that speaks of a password may only name the file where it stands. */
    private static boolean hasPassword(Object environment) {
        return environment instanceof Map<?, ?> settings && settings.entrySet()
                .stream()
                .filter(setting -> String.valueOf(setting.getKey()).matches(".*(PASSWORD|SECRET|TOKEN).*"))
                .anyMatch(setting -> !String.valueOf(setting.getKey()).endsWith("_FILE")
                        || !String.valueOf(setting.getValue()).startsWith("/run/secrets/"));
    }

    /** The database serves nothing else, and whoever asks it wants to see its certificate. */
    private static boolean isEncrypted(String name, Map<String, Object> service) {
        return name.equals("database")
                ? String.valueOf(service.get("command")).contains("ssl=on")
                : String.valueOf(service.get("environment")).contains("sslmode=verify-full&sslrootcert=/run/secrets/");
    }

    /** What a file of rules says, without its remarks. */
    static List<String> lines(String rules) {
        return rules.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** Where each secret of the file comes from. */
    static List<String> secretFiles(Map<String, Object> compose) {
        return map(compose.get("secrets")).values().stream().map(secret -> String.valueOf(map(secret).get("file")))
                .toList();
    }

    private static Map<String, Object> map(Object node) {
        var named = new TreeMap<String, Object>();
        ((Map<?, ?>) node).forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }
}
