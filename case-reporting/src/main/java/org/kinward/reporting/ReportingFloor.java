package org.kinward.reporting;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Brings the finders into the program; they read on the casework connection, in the transaction of the page. */
@AutoConfiguration
@ComponentScan
class ReportingFloor {
}
