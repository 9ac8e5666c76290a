package org.kinward.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program. */
@SpringBootApplication
public class Kinward {

    public static void main(String[] args) {
        SpringApplication.run(Kinward.class, args);
    }
}
