package org.kinward.persistence.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An authority of our own for a test, and the certificate it gives to a server called {@code localhost}. */
record Certificates(Path authority, Path server, Path serverKey) {

    private static final String PASSWORD = "of-a-test";

    static Certificates in(Path folder) throws IOException, GeneralSecurityException {
        var store = folder.resolve("store.p12");
        keytool(store, "-alias", "authority", "-dname", "CN=Kinward test authority", "-ext", "bc:c");
        keytool(store, "-alias", "server", "-dname", "CN=localhost", "-signer", "authority", "-ext",
                "san=dns:localhost");
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var certificates = new Certificates(folder.resolve("authority.crt"), folder.resolve("server.crt"),
                folder.resolve("server.key"));
        write(certificates.authority(), "CERTIFICATE", keys.getCertificate("authority").getEncoded());
        write(certificates.server(), "CERTIFICATE", keys.getCertificate("server").getEncoded());
        write(certificates.serverKey(), "PRIVATE KEY", keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
        return certificates;
    }

    private static void keytool(Path store, String... which) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var command = new ArrayList<>(List.of(java, "-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1",
                "-validity", "2", "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD));
        command.addAll(List.of(which));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(said);
        }
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
