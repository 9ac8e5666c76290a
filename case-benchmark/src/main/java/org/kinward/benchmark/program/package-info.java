/** The program under load: a home for one run, its own process, accounts to sign in with, and the machine it runs on. */
@NullMarked
package org.kinward.benchmark.program;

import org.jspecify.annotations.NullMarked;
