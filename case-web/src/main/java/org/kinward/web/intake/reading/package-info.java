/**
 * Reading what a carer typed at night: everything that is wrong is found at once, nothing typed is thrown away, and what
 * is a name or an address is set apart for the vault.
 */
@NullMarked
package org.kinward.web.intake.reading;

import org.jspecify.annotations.NullMarked;
