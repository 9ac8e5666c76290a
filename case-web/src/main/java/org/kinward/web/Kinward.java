package org.kinward.web;

import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Starts the program. With a command as its first word it does that one thing and ends: {@code migrate} brings an
 * external database up to date, {@code create-admin} makes the first administrator of an agency. A command is carried
 * out by the parts that look for the property {@code kinward.command}.
 */
@SpringBootApplication
public class Kinward {

    private static final Set<String> COMMANDS = Set.of("migrate", "create-admin");

    public static void main(String[] args) {
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            var context = new SpringApplicationBuilder(Kinward.class)
                    .web(WebApplicationType.NONE)
                    .properties("kinward.command=" + args[0])
                    .run(args);
            System.exit(SpringApplication.exit(context));
        }
        SpringApplication.run(Kinward.class, args);
    }
}
