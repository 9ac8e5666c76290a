/** Reads records of a snapshot for an export, as the role that sees named agencies and nothing else. */
@NullMarked
package org.kinward.reporting.export.record;

import org.jspecify.annotations.NullMarked;
