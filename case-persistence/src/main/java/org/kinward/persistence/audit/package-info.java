/**
 * Keeps what is written down about every look at a record: entries come in with the page they speak of, a sealer
 * numbers and chains them a second later, and a gate shuts the pages when it does not.
 */
@NullMarked
package org.kinward.persistence.audit;

import org.jspecify.annotations.NullMarked;
