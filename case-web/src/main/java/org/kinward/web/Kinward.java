package org.kinward.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program. With a {@link Command} as its first word it does that one thing and ends. */
@SpringBootApplication
public class Kinward {

    public static void main(String[] args) {
        var command = Command.in(args);
        if (command.isEmpty()) {
            SpringApplication.run(Kinward.class, args);
        } else {
            System.exit(SpringApplication.exit(command.get().program().run(args)));
        }
    }
}
