/** People, agencies, places, shifts and everything needed to sign in, kept through the accounts' own connections. */
@NullMarked
package org.kinward.persistence.access;

import org.jspecify.annotations.NullMarked;
